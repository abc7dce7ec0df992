package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of a head into segments: cells of a row, and columns that ran into one line. */
final class HeadSplitter {

    private static final int FIRST_LINES = 6;
    private static final int LONGEST_LOOK = 2500;
    private static final int SHORT_LOOK = 400;

    private static final Pattern NATION =
            Pattern.compile("c[o0]ng h[o0]a xa h[o0][il1](?: chu ngh[il1]a v[il1]et nam)?|chu ngh[il1]a v[il1]et nam"
                    + "|d[o0]c lap\\W{0,5}tu d[o0]\\W{0,5}hanh phuc|dang c[o0]ng san viet nam");
    private static final Pattern STARTS = Pattern.compile(
            "\\bs[o0](?: ?[:.] ?(?=[\\d/\u2026.:_{-])| ?(?=[/\u2026.:_])| ?(?=[\\do]{1,5} ?[a-z]{0,4} ?[/_-]))"
                    + "|\\bv ?/ ?v\\b|\\bkinh gui\\b");
    private static final Pattern DATE_TORN =
            Pattern.compile("(?:^|\\W)(?:ngay|thang|nam)[\\s.,\u2026_]{0,20}\\d{0,2}[\\s.,\u2026_]{0,20}$");
    private static final Pattern DATE_GOES_ON =
            Pattern.compile("[\\s.,\u2026_]{0,20}(?:\\d{1,2}\\b|\\d{4}\\b|thang\\b|nam\\b)");
    private static final Pattern NUMBER_TORN = Pattern.compile(
            "(?:^|\\s)s[o0] ?[:.]?[\\s.\u2026_]{0,20}(?:\\d{1,5} ?[/-]?(?:\\d{4} ?/?)?[a-z&]{0,12}[-/]?)?$");
    private static final Pattern NUMBER_GOES_ON =
            Pattern.compile("[\\s.\u2026_]{0,20}(?:\\d{0,5} ?[/-] ?[a-z]|[a-z]{2,12}[-/][a-z])");

    /** "Hà / Nội, ngày 07 tháng 5": a cell so narrow that the place itself broke. */
    private static final Pattern PLACE_TORN = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{1,6})?");

    private static final Pattern PLACE_GOES_ON =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{1,6})?, ngày\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SPACED = Pattern.compile("\\p{L}(?: \\p{L}){1,30}+");

    private HeadSplitter() {}

    /** The segments of one line that may hold several columns; a whole document may stand on one of the first lines. */
    static List<Line> split(Line line, int index, TypeWords words) {
        List<Line> parts = new ArrayList<>();
        for (Line cell : cells(line)) {
            addColumns(cell, index < FIRST_LINES ? LONGEST_LOOK : SHORT_LOOK, parts, words);
        }
        return parts;
    }

    /** Whether a line breaks off inside a date or a number that the next one goes on with. */
    static boolean isTorn(Line line, Line next) {
        return isTornPlace(line, next)
                || isTornNation(line, next)
                || line.text().length() < 200
                        && mayBeTorn(line.folded())
                        && (DATE_GOES_ON.matcher(next.folded()).lookingAt()
                                        && DATE_TORN.matcher(line.folded()).find()
                                || NUMBER_GOES_ON.matcher(next.folded()).lookingAt()
                                        && NUMBER_TORN.matcher(line.folded()).find());
    }

    private static boolean isTornNation(Line line, Line next) {
        return line.text().length() < 6
                && (line.text().equals("ĐẢNG") && next.folded().startsWith("cong san viet nam")
                        || line.folded().equals("cong") && next.folded().startsWith("hoa xa hoi chu")
                        || line.folded().equals("doc") && next.folded().startsWith("lap"));
    }

    private static boolean isTornPlace(Line line, Line next) {
        return line.text().length() < 16
                && next.text().length() < 60
                && PLACE_TORN.matcher(line.text()).matches()
                && PLACE_GOES_ON.matcher(next.text()).matches();
    }

    private static boolean mayBeTorn(String folded) {
        char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
        return Character.isDigit(last)
                || ".\u2026_-/:,".indexOf(last) >= 0
                || folded.endsWith("ngay")
                || folded.endsWith("thang")
                || folded.endsWith("nam")
                || folded.endsWith("so")
                || folded.indexOf("so") >= 0 && folded.length() < 40;
    }

    static List<Line> cells(Line line) {
        if (line.text().indexOf('\t') < 0) {
            return List.of(line);
        }
        List<Line> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.text().length()) {
            int tab = line.text().indexOf('\t', start);
            int end = tab < 0 ? line.text().length() : tab;
            Line cell = line.part(start, end);
            int last = cells.size() - 1;
            if (last >= 0 && (isTorn(cells.get(last), cell) || areSpaced(cells.get(last), cell))) {
                cells.set(last, cells.get(last).joined(cell));
            } else if (!cell.text().isEmpty()) {
                cells.add(cell);
            }
            start = end + 1;
        }
        return cells;
    }

    /** "K Ế  H O Ạ C H": letters spaced for display, whose wider gap between words is no column. */
    private static boolean areSpaced(Line cell, Line next) {
        return SPACED.matcher(cell.text()).matches()
                && SPACED.matcher(next.text()).matches()
                && cell.isCapitals()
                && next.isCapitals();
    }

    private static void addColumns(Line cell, int look, List<Line> parts, TypeWords words) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Line looked = cell.text().length() > look ? cell.part(0, look) : cell;
        cutAround(NATION, looked, cuts);
        FlatLine.cutCapitalsBefore(looked, cuts);
        cutBefore(looked, cuts, words);
        PlaceDate.Span date = PlaceDate.find(looked);
        if (date != null && date.start() < date.dateStart()) {
            cuts.add(date.start());
            cuts.add(date.end());
        }
        if (look == LONGEST_LOOK) {
            FlatLine.cutGlued(looked, cuts);
            FlatLine.cutTitle(cell, looked, cuts, words);
        }
        FlatLine.cut(cell, cuts, words);
        int from = 0;
        for (int cut : cuts) {
            addPart(cell, from, cut, parts);
            from = Math.max(from, cut);
        }
        addPart(cell, from, cell.text().length(), parts);
    }

    private static void addPart(Line cell, int from, int to, List<Line> parts) {
        if (from < to) {
            Line part = cell.part(from, to);
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
        }
    }

    private static void cutAround(Pattern pattern, Line line, TreeSet<Integer> cuts) {
        String folded = line.folded();
        if (!folded.contains("et nam") && !folded.contains("lap") && !folded.contains("xa h")) {
            return;
        }
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            boolean motto = line.folded().startsWith("d", matcher.start())
                    && line.folded().indexOf("lap", matcher.start()) > 0;
            String words = line.text().substring(matcher.start(), matcher.end());
            if (Line.isCapitals(words) || (motto && Character.isUpperCase(words.charAt(0)))) {
                cuts.add(matcher.start());
                cuts.add(matcher.end());
            }
        }
    }

    private static void cutBefore(Line line, TreeSet<Integer> cuts, TypeWords words) {
        String folded = line.folded();
        Matcher matcher = STARTS.matcher(folded).useTransparentBounds(true);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean may =
                    (c == 's' || c == 'k') && Character.isUpperCase(line.text().charAt(i)) || c == 'v';
            boolean wordStart = may && (i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1)));
            if (wordStart && matcher.region(i, folded.length()).lookingAt() && !(c == 's' && isCited(line, i, words))) {
                cuts.add(i);
            }
        }
    }

    private static boolean isCited(Line line, int at, TypeWords words) {
        return words.endsWithType(line.folded().substring(Math.max(0, at - 60), at));
    }
}
