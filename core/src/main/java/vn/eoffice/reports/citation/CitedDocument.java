package vn.eoffice.reports.citation;

import java.time.LocalDate;
import java.util.Locale;

/** One cited document while its mentions are brought together. */
final class CitedDocument {

    private static final int MAX_RAW = 300;

    /** Begins the keys of documents that only their serial names, which is no number. */
    static final String BARE = "short ";

    /** A number of a Party series comes back after a term of five years, never within two. */
    private static final int PARTY_YEARS = 2;

    private final Mention first;
    private final String raw;
    private String type;
    private LocalDate date;
    private String body;

    CitedDocument(Mention first, String text) {
        this.first = first;
        this.raw = raw(first, text);
        this.type = first.type();
        this.date = first.date();
        this.body = first.body();
    }

    /** Whether a mention with the same key may mean this document: State numbers come back every year. */
    boolean accepts(Mention mention) {
        if (date == null || mention.date() == null || first.number() == null) {
            return true;
        }
        boolean plain = first.number().indexOf('/') < 0;
        boolean withYear = first.number().indexOf('/') != first.number().lastIndexOf('/');
        boolean party = first.number().indexOf('-') < first.number().indexOf('/');
        int years = Math.abs(date.getYear() - mention.date().getYear());
        boolean otherBody =
                body != null && mention.body() != null && !Words.plain(body).equals(Words.plain(mention.body()));
        boolean otherPlace = !party && otherBody && !date.equals(mention.date());
        return plain || withYear || years <= (party ? PARTY_YEARS : 0) && !otherPlace;
    }

    /** Whether a short form of this type and serial may stand for it. */
    boolean isMeantBy(Mention shortForm) {
        boolean sameSerial = first.number() != null && first.serial() == shortForm.serial();
        return sameSerial && (type == null || type.equals(shortForm.type()));
    }

    void complete(Mention mention) {
        type = type == null ? mention.type() : type;
        date = date == null ? mention.date() : date;
        body = body == null || isShouted(body) && mention.body() != null ? mention.body() : body;
    }

    /** Printed in the capitals of a title, where a mention in the text says it better. */
    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A blank number whose issuer is blank too is a form to fill in; with its body or date it is a citation. */
    boolean isClear() {
        boolean open = first.key().startsWith("blank ") && first.key().endsWith(" null");
        return !open || body != null || date != null;
    }

    int start() {
        return first.start();
    }

    boolean isParent() {
        return first.parent();
    }

    String key() {
        return first.key();
    }

    Citation citation() {
        String number = first.key().startsWith(BARE) ? null : first.number();
        return new Citation(type, number, date, body, raw);
    }

    private static String raw(Mention mention, String text) {
        String raw = Words.folded(text.substring(mention.start(), mention.end()));
        return raw.length() > MAX_RAW ? raw.substring(0, MAX_RAW) : raw;
    }
}
