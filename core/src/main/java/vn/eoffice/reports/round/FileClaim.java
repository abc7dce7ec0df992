package vn.eoffice.reports.round;

import java.util.List;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.Metadata;

/**
 * What a file says of itself: read from a workbook's stamp and title, or from a report's head.
 *
 * @param form code of the form it fills; null for a report
 * @param round identity of the round it was handed out for; null when it does not say
 * @param unit code of the unit it was handed out to; null when it does not say
 * @param body name of the body that issued or filled it; null when it does not say
 * @param period its data cover; null when it does not say
 * @param heads further lines above a table, any of which may name a body
 * @param blank whether it is a table in which nothing is filled in
 */
public record FileClaim(
        String form, String round, String unit, String body, Period period, List<String> heads, boolean blank) {

    public FileClaim {
        heads = List.copyOf(heads);
    }

    /** What a report says of itself. */
    public static FileClaim ofReport(Metadata metadata) {
        return new FileClaim(null, null, null, metadata.issuingBody(), metadata.period(), List.of(), false);
    }

    /** The same of a file that says nothing of a round itself; null leaves it so. */
    FileClaim inRound(String known) {
        return new FileClaim(form, known, unit, body, period, heads, blank);
    }

    boolean isReport() {
        return form == null;
    }
}
