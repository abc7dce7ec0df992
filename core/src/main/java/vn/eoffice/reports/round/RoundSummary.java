package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a round stands on a day.
 *
 * @param groups by the group that brought the units into the list; they sum to the whole
 */
public record RoundSummary(LocalDate day, Tally all, List<OfGroup> groups) {

    /**
     * The units of one group.
     *
     * @param group null for the units that were named themselves
     */
    public record OfGroup(String group, Tally tally) {}

    public RoundSummary {
        groups = List.copyOf(groups);
    }

    static RoundSummary of(List<RoundUnit> units, LocalDate day) {
        TallyCount all = new TallyCount(day);
        Map<String, TallyCount> groups = new LinkedHashMap<>();
        for (RoundUnit unit : units) {
            all.add(unit);
            groups.computeIfAbsent(unit.group(), group -> new TallyCount(day)).add(unit);
        }
        List<OfGroup> ofGroups = new ArrayList<>();
        groups.forEach((group, count) -> ofGroups.add(new OfGroup(group, count.tally())));
        return new RoundSummary(day, all.tally(), ofGroups);
    }
}
