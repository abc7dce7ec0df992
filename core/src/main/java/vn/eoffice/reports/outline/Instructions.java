package vn.eoffice.reports.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an outline says below a heading, so that a report that only repeats it is known to say nothing. */
final class Instructions {

    private static final int MOST_WORDS = 5_000;
    private static final int SURE = 5;

    private final StringBuilder all = new StringBuilder(" ");
    private final Set<String> lines = new HashSet<>();

    private Instructions() {}

    static Instructions of(Heading heading) {
        Instructions instructions = new Instructions();
        heading.withDescendants().forEach(below -> {
            instructions.add(below.title());
            below.text().forEach(instructions::add);
        });
        return instructions;
    }

    private void add(String text) {
        String words = joined(Likeness.words(text, MOST_WORDS));
        all.append(words).append(' ');
        lines.add(words);
    }

    /** Whether a text is blank or taken from them; a few words alone are taken only as a whole line. */
    boolean hold(String text) {
        List<String> words = Likeness.words(text, MOST_WORDS);
        String joined = joined(words);
        return Wording.isBlank(text)
                || lines.contains(joined)
                || words.size() >= SURE && all.indexOf(" " + joined + " ") >= 0;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
