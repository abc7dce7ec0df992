package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;

class ExtractionTest {

    private static final Metadata NUMBERED = Metadata.EMPTY
            .change()
            .number("17-KH/TU")
            .date(LocalDate.of(2026, 3, 2))
            .build();

    @Test
    void whatWasReadSurelyNeedsNobody() {
        assertThat(with(NUMBERED, all(0.9)).isSure(Extraction.SURE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIND", "TYPE", "NUMBER", "ISSUING_BODY", "DATE", "SUBJECT"})
    void oneDoubtfulFieldNeedsAPerson(Field field) {
        Map<Field, Double> confidence = all(0.97);
        confidence.put(field, 0.89);
        assertThat(with(NUMBERED, confidence).isSure(Extraction.SURE)).isFalse();

        confidence.remove(field);
        assertThat(with(NUMBERED, confidence).isSure(Extraction.SURE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"KIND", "TYPE", "NUMBER", "ISSUING_BODY", "DATE", "SUBJECT"})
    void otherFieldsMayBeDoubtful(Field field) {
        Map<Field, Double> confidence = all(0.97);
        confidence.remove(field);

        assertThat(with(NUMBERED, confidence).isSure(Extraction.SURE)).isTrue();
    }

    @Test
    void aNumberLeftBlankNeedsNobodyAndOneNotFoundDoes() {
        Map<Field, Double> confidence = all(0.97);
        confidence.remove(Field.NUMBER);
        Metadata none = NUMBERED.change().number(null).build();

        assertThat(with(none.change().symbol("KH/TU").build(), confidence).isSure(Extraction.SURE))
                .isTrue();
        assertThat(with(none, confidence).isSure(Extraction.SURE)).isFalse();
    }

    @Test
    void aDateWithBlankPartsNeedsAPerson() {
        Metadata partial = NUMBERED.change().date(null).partialDate("2026-03").build();

        assertThat(with(partial, all(0.97)).isSure(Extraction.SURE)).isFalse();
    }

    @Test
    void aFindingIsAddedBehindTheOthers() {
        Extraction extraction = with(NUMBERED, all(1)).with(Finding.of("a")).with(Finding.of("b"));

        assertThat(extraction.findings()).containsExactly(Finding.of("a"), Finding.of("b"));
    }

    private static Extraction with(Metadata metadata, Map<Field, Double> confidence) {
        return new Extraction(DocumentKind.PLAN, metadata, List.of(), confidence, Map.of());
    }

    private static Map<Field, Double> all(double certainty) {
        Map<Field, Double> confidence = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            confidence.put(field, certainty);
        }
        return confidence;
    }
}
