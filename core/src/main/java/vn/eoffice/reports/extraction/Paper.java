package vn.eoffice.reports.extraction;

/**
 * A document taken apart: its lines, head, end, and where a second one begins in the same file.
 *
 * @param words the words of the tables it was read with
 * @param secondStart the first line of the second document; the number of lines when there is none
 */
record Paper(String text, Lines lines, Head head, EndBlock end, int secondStart, TypeWords words) {

    static Paper of(String text, TypeWords words) {
        Lines lines = Lines.of(text);
        Head head = HeadReader.read(SmallLetters.restored(lines), words);
        int body = Math.min(head.bodyLine(lines.size()), lines.size());
        int recipients = EndReader.recipientsHead(lines, body, lines.size());
        int second = Parts.secondStart(lines, words, body, recipients);
        return new Paper(text, lines, head, EndReader.read(lines, body, second), second, words);
    }

    /** What a whole line would be in a header. */
    Role role(int line) {
        return Roles.of(lines.get(line), words);
    }

    int bodyLine() {
        return Math.min(head.bodyLine(lines.size()), lines.size());
    }

    /** The line behind the body of the first document. */
    int bodyEnd() {
        return Math.max(bodyLine(), Math.min(end.firstLine(), secondStart));
    }

    boolean hasSecond() {
        return secondStart < lines.size();
    }

    /** Whether the text is a document of its own rather than a page that talks about documents. */
    boolean isDocument() {
        return Evidence.of(this) >= Evidence.ENOUGH;
    }
}
