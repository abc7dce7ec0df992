package vn.eoffice.reports.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.document.Secrecy;

/**
 * Picks the series a document takes its number from. Party series run per type and per term of the committee, from 01
 * on the day after the congress closes; State series run per type and calendar year. Secret documents, legal normative
 * ones and those of an advisory body are counted apart.
 */
public final class SeriesRules {

    private static final Set<String> ALWAYS_LEGAL = Set.of("NĐ", "TTLT", "NQLT");

    private final List<PartyTerm> terms;

    /**
     * Creates the rules of one installation.
     *
     * @param terms of the committee whose documents are numbered; in any order, not overlapping
     */
    public SeriesRules(List<PartyTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * The series of a document of the issuer itself.
     *
     * @param system PARTY or STATE; BOTH (a mass organisation) counts by calendar year
     * @param unit code of the issuing unit
     * @param type code of the type, null for an official letter of the State
     * @param legal whether it is a legal normative document (số/năm/loại-cơ quan)
     * @param date of issue
     * @throws IllegalArgumentException when a Party document's date lies in no term
     */
    public NumberSeries series(
            CodeSystem system, String unit, String type, boolean legal, Secrecy secrecy, LocalDate date) {
        SeriesClass seriesClass = secrecy.isClassified()
                ? SeriesClass.SECRET
                : legal || ALWAYS_LEGAL.contains(String.valueOf(type)) ? SeriesClass.LEGAL : SeriesClass.ORDINARY;
        return new NumberSeries(unit, type == null ? "CV" : type, period(system, date), seriesClass);
    }

    /** The series of an advisory body of the issuer: its council, steering committee or working group. */
    public NumberSeries advisorySeries(CodeSystem system, String unit, String type, String bodyCode, LocalDate date) {
        return new NumberSeries(unit, type == null ? "CV" : type, period(system, date), SeriesClass.advisory(bodyCode));
    }

    private SeriesPeriod period(CodeSystem system, LocalDate date) {
        if (system != CodeSystem.PARTY) {
            return SeriesPeriod.yearOf(date);
        }
        return terms.stream()
                .filter(term -> term.includes(date))
                .findFirst()
                .map(SeriesPeriod::of)
                .orElseThrow(() -> new IllegalArgumentException("no term of the committee includes " + date));
    }
}
