package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.DocumentId;

/**
 * What a round asks of whom: proposed from the plan, changed and confirmed by a person.
 *
 * @param name what people call the round
 * @param period that reports and tables cover; its end is the cut-off of the data; null while unknown
 * @param outline the document whose headings every report follows; null when there is none
 * @param forms codes of the annex forms every unit fills ({@code 1B}), in the plan's order
 * @param receivingOffice code of the unit that follows the round and receives the reports; null while unknown
 * @param assigningUnit code of the unit that gave the task; null while unknown
 * @param expected codes of groups and units that report, in the order of Nơi nhận
 * @param deadlines by group
 * @param exemptions units among the expected ones that need not report
 * @param graceDays calendar days behind its deadline for which a unit's late report is still taken; after that the unit
 *     is locked until the receiving office lets it in
 */
public record RoundTerms(
        String name,
        Period period,
        DocumentId outline,
        List<String> forms,
        String receivingOffice,
        String assigningUnit,
        List<String> expected,
        List<GroupDeadline> deadlines,
        List<Exemption> exemptions,
        int graceDays) {

    /** As long as it takes until the level that assigned the task is told. */
    public static final int GRACE_DAYS = 3;

    private static final int LONGEST_GRACE = 365;

    public RoundTerms {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a round has a name");
        }
        if (graceDays < 0 || graceDays > LONGEST_GRACE) {
            throw new IllegalArgumentException("0 to 365 days of grace");
        }
        forms = List.copyOf(forms);
        expected = List.copyOf(expected);
        deadlines = List.copyOf(deadlines);
        exemptions = List.copyOf(exemptions);
    }

    /** The last day of a unit that belongs to a group; null when no deadline covers it. */
    LocalDate lastDay(String unit, String group) {
        return named(unit, named(group, named(null, null)));
    }

    private LocalDate named(String group, LocalDate otherwise) {
        return deadlines.stream()
                .filter(deadline -> Objects.equals(deadline.group(), group))
                .map(GroupDeadline::lastDay)
                .findFirst()
                .orElse(otherwise);
    }
}
