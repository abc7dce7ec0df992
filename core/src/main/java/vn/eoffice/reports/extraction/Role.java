package vn.eoffice.reports.extraction;

/** What a segment of a document's head is. */
enum Role {
    /** The State's name and motto, or the Party's name. */
    NATION,
    /** The document's own number and symbol. */
    NUMBER,
    /** Place and date of issue. */
    PLACE_DATE,
    /** A line of the superior or issuing body. */
    BODY,
    /** The type word, alone or with the beginning of the subject. */
    TITLE,
    /** {@code V/v …} under the number of an official letter. */
    ABOUT,
    /** {@code Kính gửi}. */
    ADDRESSEE,
    /** A mark of secrecy or urgency. */
    MARK,
    /** A rule, a star, a line without letters. */
    RULE,
    /** The opening of the body: căn cứ, a heading, an article. */
    OPENING,
    /** A long line of running text. */
    PROSE,
    /** Anything else, e.g. the menus of a web page. */
    OTHER
}
