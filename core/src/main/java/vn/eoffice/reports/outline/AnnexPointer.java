package vn.eoffice.reports.outline;

import java.util.Objects;

/**
 * A place in an outline that asks for an annex form.
 *
 * @param code as {@link AnnexCodes} writes it: {@code 1B}, {@code 3}, {@code II}
 * @param raw as printed: {@code Phụ lục số 1B}
 */
public record AnnexPointer(String code, String raw, Place place) {

    public AnnexPointer {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(place, "place");
    }
}
