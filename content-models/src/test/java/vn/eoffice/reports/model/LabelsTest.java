package vn.eoffice.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class LabelsTest {

    private final ModelFile model = ModelFile.load();

    @ParameterizedTest
    @ValueSource(strings = {"", "_vi"})
    void everyElementHasATitle(String language) {
        assertThat(ModelFile.labels(language).stringPropertyNames()).containsAll(titles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_vi"})
    void noLabelIsLeftWithoutItsElement(String language) {
        Set<String> known = new TreeSet<>(titles());
        titles().forEach(key -> known.add(key.replaceFirst("\\.title$", ".description")));
        known.add("rpt_reports.description");

        assertThat(known).containsAll(ModelFile.labels(language).stringPropertyNames());
    }

    @Test
    void bothLanguagesLabelTheSame() {
        assertThat(ModelFile.labels("").stringPropertyNames())
                .isEqualTo(ModelFile.labels("_vi").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_vi"})
    void noLabelIsEmptyOrDecomposed(String language) {
        Properties labels = ModelFile.labels(language);

        assertThat(labels.values())
                .extracting(Object::toString)
                .noneMatch(String::isBlank)
                .allMatch(label -> Normalizer.isNormalized(label, Normalizer.Form.NFC));
    }

    @Test
    void englishReadersOfAVietnameseServerDoNotGetVietnamese() {
        assertThat(ModelFile.labels("_en")).isEmpty();
    }

    private Set<String> titles() {
        return Stream.of(
                        titles("type", model.types()),
                        titles("aspect", model.aspects()),
                        titles("property", model.properties()),
                        titles("association", model.associations()),
                        titles("constraint", model.constraints()),
                        model.constraints().stream().flatMap(this::values))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> titles(String what, List<Element> elements) {
        return elements.stream()
                .map(element ->
                        "rpt_reports." + what + "." + ModelFile.name(element).replace(':', '_') + ".title");
    }

    private Stream<String> values(Element constraint) {
        String name = ModelFile.name(constraint);
        return switch (constraint.getAttribute("type")) {
            case "LIST" ->
                model.codes(name).stream().map(code -> "listconstraint." + name.replace(':', '_') + "." + code);
            case "REGEX" -> Stream.of("d_dictionary.constraint.regex.error." + name);
            default -> Stream.empty();
        };
    }
}
