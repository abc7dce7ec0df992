package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.rest.http.RequestException;

/** A document named in the text. */
record CitationJson(String type, String number, LocalDate date, String body, String raw) {

    static CitationJson of(Citation citation) {
        return new CitationJson(citation.type(), citation.number(), citation.date(), citation.body(), citation.raw());
    }

    Citation toCitation() {
        if (type == null && number == null) {
            throw RequestException.invalid("request.missing-field", "citations.number");
        }
        return new Citation(type, number, date, body, raw == null ? words() : raw);
    }

    private String words() {
        return type == null ? number : number == null ? type : type + " " + number;
    }
}
