package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Until when the units of a group report.
 *
 * @param group code of a group, or of one unit; null for every unit that no other deadline names
 * @param lastDay the last day on which a report is on time, as the plan means it; when offices are closed that day, the
 *     next working day counts
 * @param text the plan's own words, so that a person can judge what "trước ngày" means; null when a person set it
 */
public record GroupDeadline(String group, LocalDate lastDay, String text) {

    public GroupDeadline {
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
