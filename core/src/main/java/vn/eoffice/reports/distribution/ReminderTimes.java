package vn.eoffice.reports.distribution;

import java.time.Duration;
import java.time.LocalDate;
import vn.eoffice.reports.routing.DueLevel;

/**
 * When reminders are due.
 *
 * @param receiptDays after how many days a copy that nobody has acknowledged turns yellow
 * @param stepDays how many days before its deadline a document turns yellow; how many days lie between the levels of a
 *     receipt, and between a deadline and special red
 */
public record ReminderTimes(int receiptDays, int stepDays) {

    private static final int FORGOTTEN_DAYS = 60;

    public ReminderTimes {
        if (receiptDays < 1 || stepDays < 1) {
            throw new IllegalArgumentException("reminders need a day at least");
        }
    }

    /** How old a copy is when it is first reminded of. */
    public Duration receiptDue() {
        return Duration.ofDays(receiptDays);
    }

    /** How old a copy is when all of its reminders were told long ago, even if the office's server stood still for weeks. */
    public Duration receiptForgotten() {
        return Duration.ofDays(receiptDays + 2L * stepDays + FORGOTTEN_DAYS);
    }

    DueLevel receipt(long days) {
        if (days >= receiptDays + 2L * stepDays) {
            return DueLevel.SPECIAL_RED;
        }
        if (days >= receiptDays + stepDays) {
            return DueLevel.RED;
        }
        return days >= receiptDays ? DueLevel.YELLOW : DueLevel.NORMAL;
    }

    DueLevel deadline(LocalDate date, LocalDate today) {
        if (!today.isBefore(date.plusDays(stepDays))) {
            return DueLevel.SPECIAL_RED;
        }
        if (!today.isBefore(date)) {
            return DueLevel.RED;
        }
        return today.isBefore(date.minusDays(stepDays)) ? DueLevel.NORMAL : DueLevel.YELLOW;
    }
}
