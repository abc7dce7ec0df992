package vn.eoffice.reports.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison key of a number; see {@link DocumentNumber#key()}. */
final class NumberKeys {

    private NumberKeys() {}

    static String of(DocumentNumber number) {
        return Stream.of(
                        number.serial() + number.suffix(),
                        number.year() == null ? "" : number.year().toString(),
                        number.type() == null ? "" : fold(number.type()),
                        fold(number.issuer()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    static String fold(String code) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('\u00D0', 'D');
        return plain.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
    }
}
