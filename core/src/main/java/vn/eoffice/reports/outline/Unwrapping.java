package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** Joins the printed lines of a text into paragraphs again, so far as their breaks show what belongs together. */
final class Unwrapping {

    private static final int LONGEST_PRINTED_LINE = 130;
    private static final int SHORTEST_FULL_LINE = 50;
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final List<SourceLine> lines = new ArrayList<>();
    private final int fullLine;
    private int lastLength;
    private boolean blankBefore = true;

    Unwrapping(String text) {
        int longest = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        fullLine = longest > LONGEST_PRINTED_LINE ? Integer.MAX_VALUE : Math.max(SHORTEST_FULL_LINE, longest * 4 / 5);
    }

    void add(SourceLine line) {
        if (line.text().isEmpty()) {
            blankBefore = true;
            return;
        }
        if (isPageNumber(line.text())) {
            return;
        }
        if (!lines.isEmpty() && continues(lines.get(lines.size() - 1), line)) {
            SourceLine last = lines.remove(lines.size() - 1);
            lines.add(new SourceLine(last.line(), -1, last.text() + " " + line.text(), last.table()));
        } else {
            lines.add(line);
        }
        lastLength = line.text().length();
        blankBefore = false;
    }

    List<SourceLine> lines() {
        return List.copyOf(lines);
    }

    private boolean continues(SourceLine last, SourceLine next) {
        boolean sameStory = !last.table() && !next.table() && last.text().length() < LONGEST_PARAGRAPH;
        if (!sameStory || Labels.read(next.text()) != null) {
            return false;
        }
        char first = next.text().charAt(0);
        char end = last.text().charAt(last.text().length() - 1);
        boolean ended = ".!?:".indexOf(end) >= 0;
        if (Character.isLowerCase(first) && last.isCapitals()) {
            return false;
        }
        if (Character.isLowerCase(first) && !ended) {
            return Character.isLetterOrDigit(end) || ",;-)(".indexOf(end) >= 0;
        }
        if (blankBefore || ended || end == ';') {
            return false;
        }
        boolean heading = Labels.read(last.text()) != null && last.isCapitals();
        return heading && next.isCapitals()
                || lastLength >= fullLine && last.isCapitals() == next.isCapitals() && Character.isLetter(first);
    }

    private static boolean isPageNumber(String text) {
        return text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    }
}
