package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.round.RoundSummary;

/** Where a round stands on a day. */
public record SummaryJson(LocalDate day, TallyJson all, List<OfGroup> groups) {

    /** The units of one group; of those named themselves when the group is null. */
    public record OfGroup(String group, TallyJson tally) {}

    /** Shows a summary. */
    public static SummaryJson of(RoundSummary summary) {
        return new SummaryJson(
                summary.day(),
                TallyJson.of(summary.all()),
                summary.groups().stream()
                        .map(group -> new OfGroup(group.group(), TallyJson.of(group.tally())))
                        .toList());
    }
}
