package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

    private static final String BUNDLE = "vn.eoffice.reports.messages.findings";

    @Test
    void everyFindingOfAFileHasATextInBothLanguages() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        List<Field> constants = Arrays.stream(FileFindings.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .toList();
        for (Field constant : constants) {
            codes.add((String) constant.get(null));
        }
        assertThat(codes).hasSize(16);
        assertThat(fileKeys(Locale.ROOT)).isEqualTo(codes);
        assertThat(fileKeys(Locale.ENGLISH)).isEqualTo(codes);
    }

    private static Set<String> fileKeys(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Set<String> keys = new TreeSet<>(
                ResourceBundle.getBundle(BUNDLE, locale, noFallback).keySet());
        keys.removeIf(key -> !key.startsWith("file."));
        return keys;
    }
}
