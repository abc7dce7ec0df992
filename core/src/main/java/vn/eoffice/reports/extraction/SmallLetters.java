package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Restores the capitals of a head that was printed, or turned by a converter, wholly into small letters, so that it can
 * be read by the same rules as any other. Capitals are a matter of layout there (Nghị định 30/2020, annex I).
 */
final class SmallLetters {

    private static final int FIRST_LINES = 12;
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_LINE = 260;
    private static final Pattern PLACED_DATE =
            Pattern.compile("^\\p{Ll}[\\p{Ll} .-]{1,40}, ?ngày\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FIRST_LETTER =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}", Pattern.UNICODE_CHARACTER_CLASS);

    private SmallLetters() {}

    /** The lines, those of the head with capitals where the form has them; the same lines when they have their own. */
    static Lines restored(Lines lines) {
        if (!isSmall(lines)) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines.all());
        for (int i = 0; i < all.size() && i < LONGEST_HEAD; i++) {
            Line line = all.get(i);
            boolean opens = i > 3 && Roles.OPENING.matcher(line.folded()).lookingAt();
            if (opens
                    || line.text().length() > LONGEST_LINE
                    || hasCapitals(line)
                    || line.folded().startsWith("kinh gui")) {
                break;
            }
            all.set(i, restored(line));
        }
        return new Lines(all);
    }

    /** A line of a restored head as the document prints it; null for null. */
    static Line printed(Line line, String text) {
        boolean own = line == null
                || !line.isCapitals()
                || text.substring(line.place().start(), line.place().end())
                        .chars()
                        .anyMatch(Character::isUpperCase);
        return own ? line : new Line(line.text().toLowerCase(Locale.ROOT), line.folded(), line.place());
    }

    /** A State or Party heading in small letters, with no capital above it. */
    private static boolean isSmall(Lines lines) {
        for (int i = 0; i < lines.size() && i < FIRST_LINES; i++) {
            Line line = lines.get(i);
            if (hasCapitals(line)) {
                return false;
            }
            String letters = line.squeezed();
            if (letters.contains("conghoaxahoi") || letters.contains("dangcongsanvietnam")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitals(Line line) {
        return line.text().chars().filter(Character::isUpperCase).count() > 1;
    }

    private static Line restored(Line line) {
        boolean name = PLACED_DATE.matcher(line.text()).matches();
        boolean about = line.folded().startsWith("v/v") || line.folded().startsWith("ve viec");
        String text = name
                ? placed(line.text())
                : about
                        ? Character.toUpperCase(line.text().charAt(0))
                                + line.text().substring(1)
                        : line.text().toUpperCase(Locale.ROOT);
        return text.length() == line.text().length() ? new Line(text, line.folded(), line.place()) : line;
    }

    private static String placed(String text) {
        int comma = text.indexOf(',');
        return FIRST_LETTER.matcher(text.substring(0, comma)).replaceAll(m -> m.group()
                        .toUpperCase(Locale.ROOT))
                + text.substring(comma);
    }
}
