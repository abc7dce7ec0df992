package vn.eoffice.reports.extraction;

import java.util.regex.Pattern;

/** Finds where a second document begins in the same file: a second header, an outline, an annex with its own title. */
final class Parts {

    private static final Pattern ANNEX =
            Pattern.compile("(?:phu luc|bieu(?: mau)?|mau)(?: so)?(?:[ :.]{0,3}(?:[ivx]{1,5}|\\d{1,3})[a-z]?)?\\b");
    private static final Pattern REPEATED = Pattern.compile("(?:dieu \\d|i\\.|1\\.)");
    private static final int NEAR_TITLE = 6;

    private Parts() {}

    /** The first line of the second document; the number of lines when there is none. */
    static int secondStart(Lines lines, TypeWords words, int body, int end) {
        boolean afterEnd = false;
        for (int i = body; i < lines.size(); i++) {
            afterEnd |= end >= 0 && i > end;
            Line line = lines.get(i);
            if (line.text().length() < 400 && i > body && starts(lines, words, i, afterEnd, i - body < NEAR_TITLE)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean starts(Lines lines, TypeWords words, int i, boolean afterEnd, boolean near) {
        Line line = lines.get(i);
        char first = line.folded().charAt(0);
        if ("cdpbmnqkthlsi".indexOf(first) < 0) {
            return false;
        }
        if (isAnnex(line)) {
            return true;
        }
        if (!near && isNation(line, i, words)) {
            return true;
        }
        Role role = near ? null : titleRole(line, words);
        return role == Role.TITLE && isOwnTitle(lines, words, i, afterEnd);
    }

    private static boolean isNation(Line line, int i, TypeWords words) {
        boolean named = line.folded().contains("cong hoa xa hoi chu nghia")
                || line.folded().contains("dang cong san viet nam");
        return named
                && HeadSplitter.split(line, i, words).stream().anyMatch(part -> Roles.of(part, words) == Role.NATION);
    }

    private static Role titleRole(Line line, TypeWords words) {
        return words.atStart(line.folded()) != null
                        && Character.isUpperCase(line.text().charAt(0))
                ? Role.TITLE
                : null;
    }

    /** A line that begins an annex or a form: "Phụ lục số 01", "Biểu 1B" with its title in capitals or alone. */
    static boolean isAnnex(Line line) {
        var annex = ANNEX.matcher(line.folded());
        if (!annex.lookingAt() || !Character.isUpperCase(line.text().charAt(0))) {
            return false;
        }
        boolean numbered = annex.group().matches(".*(?:\\d[a-z]?| [ivx]+[a-z]?)$");
        Line rest = line.part(annex.end(), line.text().length());
        boolean titled = !rest.hasLetters() || rest.isCapitals();
        boolean capitals = Line.isCapitals(line.text().substring(0, annex.end()));
        return titled && (numbered || (capitals && line.folded().startsWith("phu luc")));
    }

    private static boolean isOwnTitle(Lines lines, TypeWords words, int i, boolean afterEnd) {
        TitleLine title = TitleLine.of(lines.get(i), words);
        String printed = lines.get(i).text();
        boolean alone = title.rest().text().isEmpty() && printed.charAt(printed.length() - 1) != ':';
        boolean outline = title.type().equals("đề cương")
                || title.type().equals("quy chế")
                || title.type().equals("quy định");
        boolean next = i + 1 < lines.size()
                && REPEATED.matcher(lines.get(i + 1).folded()).lookingAt();
        return title.capitals() && (afterEnd ? !next : alone && outline && !next);
    }
}
