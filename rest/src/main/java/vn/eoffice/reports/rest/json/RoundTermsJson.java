package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.round.Exemption;
import vn.eoffice.reports.round.GroupDeadline;
import vn.eoffice.reports.round.RoundTerms;

/** What a round asks of whom, as it is shown and given back. */
public record RoundTermsJson(
        String name,
        PeriodJson period,
        String outline,
        List<String> forms,
        String receivingOffice,
        String assigningUnit,
        List<String> expected,
        List<DeadlineOf> deadlines,
        List<ExemptionOf> exemptions,
        Integer graceDays) {

    /** Until when a group reports; of everybody else when the group is null. */
    public record DeadlineOf(String group, LocalDate lastDay, String text) {}

    /** A unit that need not report. */
    public record ExemptionOf(String unit, String reason) {}

    static RoundTermsJson of(RoundTerms terms) {
        return new RoundTermsJson(
                terms.name(),
                PeriodJson.of(terms.period()),
                terms.outline() == null ? null : terms.outline().value(),
                terms.forms(),
                terms.receivingOffice(),
                terms.assigningUnit(),
                terms.expected(),
                terms.deadlines().stream()
                        .map(deadline -> new DeadlineOf(deadline.group(), deadline.lastDay(), deadline.text()))
                        .toList(),
                terms.exemptions().stream()
                        .map(exemption -> new ExemptionOf(exemption.unit(), exemption.reason()))
                        .toList(),
                terms.graceDays());
    }

    /** The terms; a request error names the field that is wrong. */
    public RoundTerms toTerms() {
        return new RoundTerms(
                checked("terms.name", () -> name.isBlank() ? null : name.strip()),
                period == null ? null : period.toPeriod(),
                outline == null ? null : checked("terms.outline", () -> new DocumentId(outline)),
                texts("terms.forms", forms),
                receivingOffice,
                assigningUnit,
                texts("terms.expected", expected),
                checked("terms.deadlines", () -> deadlines.stream()
                        .map(deadline -> new GroupDeadline(deadline.group(), deadline.lastDay(), deadline.text()))
                        .toList()),
                checked("terms.exemptions", () -> exemptions.stream()
                        .map(exemption -> new Exemption(exemption.unit(), exemption.reason()))
                        .toList()),
                checked(
                        "terms.graceDays",
                        () -> graceDays == null || graceDays < 0 || graceDays > 365 ? null : graceDays));
    }

    private static List<String> texts(String field, List<String> values) {
        return checked(field, () -> List.copyOf(values));
    }

    private static <T> T checked(String field, Supplier<T> value) {
        try {
            T given = value.get();
            if (given != null) {
                return given;
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            throw RequestException.invalid("request.bad-value", field);
        }
        throw RequestException.invalid("request.bad-value", field);
    }
}
