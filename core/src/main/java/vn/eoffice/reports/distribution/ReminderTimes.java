package vn.eoffice.reports.distribution;

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

    public ReminderTimes {
        if (receiptDays < 1 || stepDays < 1) {
            throw new IllegalArgumentException("reminders need a day at least");
        }
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
