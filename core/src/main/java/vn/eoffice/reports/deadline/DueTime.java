package vn.eoffice.reports.deadline;

import java.time.LocalDate;

/**
 * A time by which something is due.
 *
 * @param date null for "thường xuyên" and the like
 * @param start offset in its paragraph where the words begin, with "trước" and the like
 * @param end offset behind them
 */
record DueTime(LocalDate date, int start, int end) {}
