package vn.eoffice.reports.extraction;

/**
 * A line that begins with a type word.
 *
 * @param type in lower case
 * @param rest what follows the type word in the line; empty when nothing does
 * @param capitals whether the type word is printed in capitals
 */
record TitleLine(String type, Line rest, boolean capitals) {

    /** The parts of a line that {@link Roles} called a title. */
    static TitleLine of(Line line, TypeWords words) {
        int draft = line.folded().length() - Roles.withoutDraft(line.folded()).length();
        Line plain = line.part(draft, line.text().length());
        TypeWords.Match match = words.atStart(plain.folded());
        int end = match.end();
        boolean capitals = Line.isCapitals(plain.text().substring(0, end));
        int rest = end;
        while (rest < plain.text().length() && " :.-\u2013".indexOf(plain.text().charAt(rest)) >= 0) {
            rest++;
        }
        return new TitleLine(match.type(), plain.part(rest, plain.text().length()), capitals);
    }
}
