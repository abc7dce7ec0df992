package vn.eoffice.reports.host.search;

/** How the words of a query have to be spelled in a document. */
enum Spelling {
    /** With any accents or none. */
    ANY(IndexFields.ALL, IndexFields.SUBJECT),
    /** As they were typed; a word typed without accents still stands for any. */
    AS_TYPED(IndexFields.ALL_EXACT, IndexFields.SUBJECT_EXACT);

    private final String all;
    private final String subject;

    Spelling(String all, String subject) {
        this.all = all;
        this.subject = subject;
    }

    /** The field with everything that is written, in this spelling. */
    String all() {
        return all;
    }

    /** The field with the subject, in this spelling. */
    String subject() {
        return subject;
    }
}
