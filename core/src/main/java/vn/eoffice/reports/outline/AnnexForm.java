package vn.eoffice.reports.outline;

import java.util.Objects;

/**
 * A form that stands in the same file, behind the outline or the report.
 *
 * @param code as {@link AnnexCodes} writes it
 * @param title what is printed beside or below its code; empty when nothing is
 */
public record AnnexForm(String code, String title, Place place) {

    public AnnexForm {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
    }
}
