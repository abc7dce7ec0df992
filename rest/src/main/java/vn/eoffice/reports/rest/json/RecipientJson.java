package vn.eoffice.reports.rest.json;

import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.rest.http.RequestException;

/** One line of the distribution list. */
record RecipientJson(String text, String direction, Boolean archive) {

    static RecipientJson of(RecipientLine line) {
        return new RecipientJson(line.text(), Codes.of(line.direction()), line.archive());
    }

    RecipientLine toLine() {
        if (text == null || text.isBlank()) {
            throw RequestException.invalid("request.missing-field", "recipients.text");
        }
        Direction way = Codes.find(Direction.class, Codes::of, "recipients.direction", direction);
        return new RecipientLine(text.strip(), way == null ? Direction.DOWNWARD : way, archive != null && archive);
    }
}
