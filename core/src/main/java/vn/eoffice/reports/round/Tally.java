package vn.eoffice.reports.round;

/**
 * How many units of a list stand where. Every unit is counted in exactly one of exempt, on time, received late,
 * incomplete, returned, waiting and overdue, so that these always sum to the list.
 *
 * @param listed all units
 * @param exempt need not report
 * @param onTime everything is there and came in time
 * @param receivedLate everything is there and came too late
 * @param incomplete something is there, something is missing
 * @param returned sent back and not there again
 * @param waiting nothing is there yet, and there is time
 * @param overdue nothing is there, and the deadline is over
 * @param nothing of those on time or received late, how many declared that they have nothing to report
 * @param accepted of those on time or received late, how many were found good
 */
public record Tally(
        int listed,
        int exempt,
        int onTime,
        int receivedLate,
        int incomplete,
        int returned,
        int waiting,
        int overdue,
        int nothing,
        int accepted) {

    public Tally {
        if (exempt + onTime + receivedLate + incomplete + returned + waiting + overdue != listed) {
            throw new IllegalArgumentException("does not sum to the list of " + listed);
        }
    }

    /** How many have to report. */
    public int expected() {
        return listed - exempt;
    }

    /** How many have done their part. */
    public int received() {
        return onTime + receivedLate;
    }

    /** How many came too late or are too late already. */
    public int late() {
        return receivedLate + overdue;
    }

    /** Received of expected, from 0 to 1; null when nobody has to report. */
    public Double receivedRate() {
        return expected() == 0 ? null : (double) received() / expected();
    }

    /** On time of expected, from 0 to 1; null when nobody has to report. */
    public Double onTimeRate() {
        return expected() == 0 ? null : (double) onTime / expected();
    }
}
