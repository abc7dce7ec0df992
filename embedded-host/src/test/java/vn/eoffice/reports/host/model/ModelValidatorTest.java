package vn.eoffice.reports.host.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.document.DocumentProperties;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.PropertyKeys;

class ModelValidatorTest {

    private final ModelValidator validator = new ModelValidator(ContentModel.load());

    @Test
    void aWellFormedPlanBreaksNothing() {
        assertThat(check("rpt:number", "17-KH/TU", "rpt:issueDate", LocalDate.of(2025, 8, 27), "rpt:serial", 17))
                .isEmpty();
    }

    @Test
    void whatTheMappingOfDocumentsWritesBreaksNothing() {
        Metadata metadata = Metadata.EMPTY
                .change()
                .type("đề cương")
                .number("17-KH/TU")
                .partialDate("2025-08")
                .parent("17-KH/TU")
                .build();

        assertThat(validator.check(
                        "rpt:outline",
                        DocumentProperties.of(metadata)
                                .change()
                                .set(PropertyKeys.STATUS, "draft")
                                .build()))
                .isEmpty();
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThat(validator.check("rpt:letter", Set.of(), Map.of()))
                .containsExactly(new Violation("rpt:letter", "type.unknown", List.of()));
    }

    @Test
    void anUnknownAspectIsRefused() {
        assertThat(validator.check("rpt:plan", Set.of("rpt:nope", "cm:titled"), plan()))
                .containsExactly(new Violation("rpt:nope", "aspect.unknown", List.of()));
    }

    @Test
    void aPropertyOfAnotherTypeIsRefused() {
        assertThat(check("rpt:roundCode", "D1"))
                .containsExactly(new Violation("rpt:roundCode", "property.unknown", List.of("rpt:plan")));
    }

    @Test
    void aPropertyOfAnAspectNeedsTheAspect() {
        Map<String, Object> received = plan();
        received.put("rpt:arrivalNumber", 5);

        assertThat(rules(validator.check("rpt:plan", Set.of(), received))).containsExactly("property.unknown");
        assertThat(validator.check("rpt:plan", Set.of("rpt:received"), received))
                .isEmpty();
    }

    @Test
    void propertiesOfStockModelsAreNotChecked() {
        assertThat(check("cm:name", 17)).isEmpty();
    }

    @Test
    void aMandatoryPropertyMustHaveAValue() {
        assertThat(validator.check("rpt:plan", Set.of(), Map.of("rpt:secrecy", "none", "rpt:urgency", "none")))
                .containsExactly(new Violation("rpt:status", "property.missing", List.of()));
    }

    @Test
    void aValueMustBeOfTheDataType() {
        assertThat(check("rpt:issueDate", "27/8/2025"))
                .containsExactly(new Violation("rpt:issueDate", "property.type.date", List.of("27/8/2025")));
    }

    @Test
    void oneValueIsNotAListNorAListOne() {
        assertThat(rules(check("rpt:citationKey", "18.nq"))).containsExactly("property.many");
        assertThat(rules(check("rpt:number", List.of("17-KH/TU")))).containsExactly("property.single");
    }

    @Test
    void everyValueOfAListIsChecked() {
        assertThat(check("rpt:citationKey", List.of("18.nq", 18)))
                .containsExactly(new Violation("rpt:citationKey", "property.type.text", List.of("18")));
    }

    @Test
    void aCodeMustBeOnTheList() {
        assertThat(check("rpt:status", "lost"))
                .containsExactly(new Violation("rpt:status", "property.list", List.of("lost", "rpt:statuses")));
    }

    @Test
    void aNumberMustBeInItsRange() {
        assertThat(check("rpt:serial", 0))
                .containsExactly(new Violation("rpt:serial", "property.range", List.of("1", "2147483647")));
    }

    @Test
    void aTextMustBeOfItsLength() {
        assertThat(check("rpt:place", "x".repeat(1000))).isEmpty();
        assertThat(rules(check("rpt:place", "x".repeat(1001)))).containsExactly("property.pattern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17-KH/TU",
                "594/KH-UBND",
                "05/BNV-VP",
                "30/2020/NĐ-CP",
                "109/2025/QH15",
                "30c/NQ-CP",
                "05/BC-MTTQ-BTT",
                "01/2016/TTLT-BNV-BTC",
                "12/BKH&ĐT-TH",
                "1298-CV/BTCTU",
                "26/VBHN-VPQH"
            })
    void numbersOfEverySystemAreNumbers(String number) {
        assertThat(check("rpt:number", number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KH/TU", "…/BC-UBND", "ngày 25", "17", "17-"})
    void otherTextsAreNoNumbers(String number) {
        assertThat(rules(check("rpt:number", number))).containsExactly("property.pattern");
    }

    @Test
    void aHugeValueIsRefusedAtOnceAndShownInPart() {
        List<Violation> violations = assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> check("rpt:number", "1-" + "a b".repeat(400_000)));

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).arguments().get(0)).hasSize(81);
    }

    private List<Violation> check(Object... namesAndValues) {
        Map<String, Object> properties = plan();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return validator.check("rpt:plan", Set.of(), properties);
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of("rpt:status", "draft", "rpt:secrecy", "none", "rpt:urgency", "none"));
    }

    private static List<String> rules(List<Violation> violations) {
        return violations.stream().map(Violation::rule).toList();
    }
}
