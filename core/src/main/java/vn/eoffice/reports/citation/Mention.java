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
        boolean parent) {

    boolean isShort() {
        return key == null;
    }

    Mention withKey(String newKey) {
        return new Mention(newKey, type, number, serial, date, body, start, end, parent);
    }
}
