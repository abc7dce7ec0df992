package vn.eoffice.reports.outline;

import java.util.Objects;

/**
 * One annex form the outline asks for, looked for with a report.
 *
 * @param attached whether it stands in the report's file or was handed in beside it
 */
public record AnnexCheck(AnnexPointer asked, boolean attached) {

    public AnnexCheck {
        Objects.requireNonNull(asked, "asked");
    }
}
