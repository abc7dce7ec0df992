package vn.eoffice.reports.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Reads the cells of one row, and collects what is wrong with them: a method that finds a fault notes it and answers
 * something harmless, so that all faults of a row are told at once. For one row and one thread.
 */
final class Cells {

    static final String SEPARATOR = "|";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LIST = 32_000;
    private static final int MOST_PROBLEMS = 10;
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u00A0]++");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final Map<String, String> cells;
    private final boolean isNew;
    private final List<LineProblem> problems = new ArrayList<>();

    /** @param isNew false when there is a row with this key already; what that is called nobody can change any more */
    Cells(Map<String, String> cells, boolean isNew) {
        this.cells = cells;
        this.isNew = isNew;
    }

    boolean isNew() {
        return isNew;
    }

    List<LineProblem> problems() {
        return problems;
    }

    void problem(String column, String code, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(LineProblem.of(column, code, arguments));
        }
    }

    /** The text; null when the cell is empty. */
    String text(String column) {
        String text = read(column, LONGEST_NAME);
        return text.isEmpty() ? null : text;
    }

    /** The text, which has to be there. */
    String required(String column) {
        String text = read(column, LONGEST_NAME);
        if (text.isEmpty() && problems.stream().noneMatch(problem -> column.equals(problem.column()))) {
            problem(column, "settings.empty");
        }
        return text;
    }

    /** A text of one sort, null when the cell is empty. */
    String matching(String column, Predicate<String> sort, String code) {
        String text = text(column);
        if (text != null && !sort.test(text)) {
            problem(column, code, Headings.shown(text));
        }
        return text;
    }

    /** The parts of a list, each once. */
    List<String> several(String column) {
        LinkedHashSet<String> parts = new LinkedHashSet<>();
        for (String part : read(column, LONGEST_LIST).split("\\|", -1)) {
            String text = part.strip();
            if (text.length() > LONGEST_NAME) {
                problem(column, "settings.too-long", LONGEST_NAME);
            } else if (!text.isEmpty() && !parts.add(text)) {
                problem(column, "settings.part-twice", Headings.shown(text));
            }
        }
        return List.copyOf(parts);
    }

    /** One of the words of a setting. */
    <E> E word(String column, Words<E> words, E otherwise) {
        String text = required(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        E value = words.find(text);
        if (value == null) {
            problem(column, "settings.unknown-word", Headings.shown(text), words.known());
        }
        return value == null ? otherwise : value;
    }

    /** A day; null when the cell is empty. */
    LocalDate day(String column) {
        String text = text(column);
        return text == null ? null : day(column, text);
    }

    /** A day as it is typed or as a spreadsheet gives it; null when it is none. */
    LocalDate day(String column, String text) {
        Matcher typed = DAY.matcher(text);
        try {
            LocalDate day = typed.matches()
                    ? LocalDate.of(
                            Integer.parseInt(typed.group(3)),
                            Integer.parseInt(typed.group(2)),
                            Integer.parseInt(typed.group(1)))
                    : LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2199) {
                return day;
            }
        } catch (DateTimeException e) {
            // The same problem as a year nobody means.
        }
        problem(column, "settings.no-day", Headings.shown(text));
        return null;
    }

    void requireOrder(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            problem("to", "settings.ends-before-it-begins", from, to);
        }
    }

    private String read(String column, int longest) {
        String given = Objects.requireNonNullElse(cells.get(column), "");
        String text = VietnameseText.nfc(BREAKS.matcher(given).replaceAll(" ").strip());
        OptionalInt strange = text.codePoints().filter(Cells::isStrange).findFirst();
        if (strange.isPresent()) {
            problem(column, "settings.control-character", "U+%04X".formatted(strange.getAsInt()));
            return "";
        }
        if (text.length() > longest) {
            problem(column, "settings.too-long", longest);
            return text.substring(0, 1);
        }
        if (looksLikeFormula(text)) {
            problem(column, "settings.formula", Headings.shown(text));
            return "";
        }
        return isQuotedFormula(text) ? text.substring(1) : text;
    }

    /** A character that nobody sees, or that turns the reading order around. */
    private static boolean isStrange(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isQuotedFormula(String text) {
        return text.startsWith("'") && looksLikeFormula(text.substring(1));
    }
}
