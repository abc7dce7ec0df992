package vn.eoffice.reports.citation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document named in running text (văn bản viện dẫn). Date and body are what the text says, never guessed.
 *
 * @param type Vietnamese name in lower case ({@code nghị quyết}), null when the text has none
 * @param number canonical ({@code 18-NQ/TW}), null when it is cited without one
 * @param date of issue, null when not given or impossible
 * @param body issuing body as written, null when not given
 * @param raw the words it was read from, white space folded
 */
public record Citation(String type, String number, LocalDate date, String body, String raw) {

    public Citation {
        Objects.requireNonNull(raw, "raw");
        if (type == null && number == null) {
            throw new IllegalArgumentException("a citation has a type or a number: " + raw);
        }
    }
}
