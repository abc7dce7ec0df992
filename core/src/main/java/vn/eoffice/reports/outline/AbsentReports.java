package vn.eoffice.reports.outline;

import java.util.List;

/**
 * The units of a round whose reports are not in a consolidated one, by name and by reason. Who has declared that there is
 * nothing to report has answered; who sent nothing has not.
 *
 * @param nothing declared that they have nothing to report
 * @param missing sent no report
 * @param withheld sent one that the reader of the consolidated report may not read
 */
public record AbsentReports(List<String> nothing, List<String> missing, List<String> withheld) {

    /** All reports are there. */
    public static final AbsentReports NONE = new AbsentReports(List.of(), List.of(), List.of());

    public AbsentReports {
        nothing = List.copyOf(nothing);
        missing = List.copyOf(missing);
        withheld = List.copyOf(withheld);
    }
}
