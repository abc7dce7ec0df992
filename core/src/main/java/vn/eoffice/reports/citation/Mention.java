package vn.eoffice.reports.citation;

import java.time.LocalDate;

/**
 * One place in a text that names a document.
 *
 * @param key what all mentions of the document share; null for a short form that still has to find its document
 * @param type Vietnamese name, null when the text has none
 * @param number canonical, null when blank or none
 * @param serial running number, 0 when there is none
 * @param start offset of the first character
 * @param end offset behind the last character
 * @param parent whether the text says that it was issued with this document
 * @param bodyFirst whether the body stands before the number, so that the numbers listed behind it share it
 */
record Mention(
        String key,
        String type,
        String number,
        int serial,
        LocalDate date,
        String body,
        int start,
        int end,
        boolean parent,
        boolean bodyFirst) {

    Mention(
            String key,
            String type,
            String number,
            int serial,
            LocalDate date,
            String body,
            int start,
            int end,
            boolean parent) {
        this(key, type, number, serial, date, body, start, end, parent, false);
    }

    boolean isShort() {
        return key == null;
    }

    Mention withKey(String newKey) {
        return new Mention(newKey, type, number, serial, date, body, start, end, parent);
    }

    Mention withNumber(String written) {
        return new Mention(key, type, written, serial, date, body, start, end, parent);
    }

    /** With the body that stands before the list both are in. */
    Mention sharing(Mention before) {
        return new Mention(key, type, number, serial, date, before.body(), start, end, parent, true);
    }

    Mention withBody(String shared) {
        return new Mention(key, type, number, serial, date, shared, start, end, parent, bodyFirst);
    }
}
