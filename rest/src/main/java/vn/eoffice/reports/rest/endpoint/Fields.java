package vn.eoffice.reports.rest.endpoint;

import vn.eoffice.reports.rest.http.RequestException;

final class Fields {

    private Fields() {}

    /** A text that must be given, without surrounding blanks. */
    static String text(String field, String value) {
        if (value == null || value.isBlank()) {
            throw RequestException.invalid("request.missing-field", field);
        }
        return value.strip();
    }
}
