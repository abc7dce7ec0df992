package vn.eoffice.reports.rest.json;

import vn.eoffice.reports.round.Tally;

/**
 * How many units stand where. Exempt, on time, received late, incomplete, returned, waiting and overdue sum to listed.
 *
 * @param receivedRate from 0 to 1; null when nobody has to report
 */
public record TallyJson(
        int listed,
        int expected,
        int received,
        int onTime,
        int receivedLate,
        int late,
        int incomplete,
        int returned,
        int waiting,
        int overdue,
        int exempt,
        int nothing,
        int accepted,
        Double receivedRate,
        Double onTimeRate) {

    static TallyJson of(Tally tally) {
        return new TallyJson(
                tally.listed(),
                tally.expected(),
                tally.received(),
                tally.onTime(),
                tally.receivedLate(),
                tally.late(),
                tally.incomplete(),
                tally.returned(),
                tally.waiting(),
                tally.overdue(),
                tally.exempt(),
                tally.nothing(),
                tally.accepted(),
                tally.receivedRate(),
                tally.onTimeRate());
    }
}
