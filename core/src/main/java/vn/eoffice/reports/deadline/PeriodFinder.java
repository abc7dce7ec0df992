package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.eoffice.reports.deadline.DateReader.FoundDate;

/**
 * Finds the period that a report covers, or that a plan wants the data for. A sentence that speaks of the data, "số liệu
 * từ … đến …", stands above a report's title, and the title above a mere cut-off. Days of meetings, and validity of
 * other documents, are no period.
 */
public final class PeriodFinder {

    private static final int LONGEST_PARAGRAPH = 6000;
    private static final int LONGEST_TITLE = 600;
    private static final int OPENING = 3;
    private static final int BEFORE = 90;
    private static final int SHORTEST = 25;

    private static final Pattern DATA =
            Pattern.compile("so lieu|du lieu|ky bao cao|thoi (?:ky|gian|diem) (?:bao cao|danh gia|lay)|moc thoi gian");
    private static final Pattern FROM = Pattern.compile("\\btu (?:ngay )?$");
    private static final Pattern TO =
            Pattern.compile("^,? ?(?:den|toi) ?(?:het |thoi |thoi diem |moc )?(?:ngay )?$|^ ?- ?$");
    private static final Pattern CUT_OFF = Pattern.compile(
            "(?:tinh|chot|cap nhat|lay|thong ke|so lieu|du lieu)(?: \\S{1,20}){0,2} (?:den|toi)(?: het| thoi diem)?(?: ngay)? $");

    private static final Pattern NAMED = Pattern.compile("^\\W{0,3}(?:ky bao cao|ky so lieu|thoi ky)\\b");

    private final DateReader dates = new DateReader();

    /**
     * The period, or null when the text names none.
     *
     * @param title of the document; null when it has none
     * @param paragraphs of the body, lines of a paragraph joined
     * @param report whether the document itself reports, so that its title and opening say what time it covers
     */
    public Period find(String title, List<String> paragraphs, boolean report) {
        List<String> data = paragraphs.stream()
                .filter(paragraph -> paragraph.length() <= LONGEST_PARAGRAPH)
                .map(DateReader::fold)
                .filter(PeriodFinder::speaksOfData)
                .toList();
        Period ofData = first(data, folded -> range(folded, true));
        if (ofData != null) {
            return ofData;
        }
        Period named = report && title != null ? ofTitle(title) : null;
        if (named != null) {
            return named;
        }
        Period cutOff = first(data, this::cutOff);
        return cutOff != null || !report ? cutOff : ofOpening(paragraphs);
    }

    /**
     * The period that the words above a table give, or null: "từ ngày … đến ngày …", "số liệu tính đến ngày …", "Kỳ báo
     * cáo: quý I năm 2026". Years alone are columns more often than periods.
     */
    public Period ofHeading(List<String> lines) {
        List<String> folded = lines.stream()
                .map(line -> DateReader.fold(line.substring(0, Math.min(LONGEST_TITLE, line.length()))))
                .toList();
        Period range = first(folded, line -> range(line, false));
        Period named = range != null ? range : first(folded, PeriodFinder::named);
        return named != null ? named : first(folded, this::cutOff);
    }

    private static Period named(String folded) {
        return NAMED.matcher(folded).find() ? TitlePeriods.first(folded) : null;
    }

    /** Whether a text in lower case without accents may say which time its data cover; costs little. */
    public static boolean speaksOfData(String folded) {
        return folded.contains("so lieu")
                || folded.contains("du lieu")
                || folded.contains("moc thoi gian")
                || folded.contains("bao cao") && folded.contains(" ky ")
                || folded.contains("thoi ") && DATA.matcher(folded).find()
                || folded.startsWith("ky bao cao");
    }

    private Period ofTitle(String title) {
        String folded = DateReader.fold(title.substring(0, Math.min(LONGEST_TITLE, title.length())));
        Period range = range(folded, false);
        return range == null ? TitlePeriods.first(folded) : range;
    }

    private Period ofOpening(List<String> paragraphs) {
        List<String> opening = paragraphs.stream()
                .limit(OPENING)
                .filter(paragraph -> paragraph.length() <= LONGEST_PARAGRAPH)
                .map(DateReader::fold)
                .toList();
        return first(opening, folded -> range(folded, false));
    }

    private static Period first(List<String> folded, Function<String, Period> reading) {
        return folded.stream().map(reading).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Period range(String folded, boolean aboutData) {
        List<FoundDate> found = dates.find(folded);
        for (int i = 0; i + 1 < found.size(); i++) {
            FoundDate from = found.get(i);
            FoundDate to = found.get(i + 1);
            String before = before(folded, from.start());
            boolean wanted = aboutData
                    ? DATA.matcher(before).find()
                    : FROM.matcher(before).find() && isLong(from.date(), to.date());
            if (wanted && isRange(before, folded.substring(from.end(), to.start())) && isPeriod(from, to)) {
                return new Period(from.date(), to.date());
            }
        }
        return null;
    }

    private static boolean isRange(String before, String between) {
        return TO.matcher(between).find()
                && (FROM.matcher(before).find() || between.contains("-") || before.endsWith("("));
    }

    private static boolean isPeriod(FoundDate from, FoundDate to) {
        return from.date() != null && to.date() != null && !from.date().isAfter(to.date());
    }

    private static boolean isLong(LocalDate from, LocalDate to) {
        return from != null && to != null && !to.isBefore(from.plusDays(SHORTEST));
    }

    private Period cutOff(String folded) {
        for (FoundDate date : dates.find(folded)) {
            String before = before(folded, date.start());
            boolean data = before.contains("so lieu") || before.contains("du lieu");
            if (data && date.date() != null && CUT_OFF.matcher(before).find()) {
                return new Period(null, date.date());
            }
        }
        return null;
    }

    /** The words of the same sentence before a date. */
    private static String before(String folded, int date) {
        String words = folded.substring(Math.max(0, date - BEFORE), date);
        int sentence = Math.max(words.lastIndexOf(". "), words.lastIndexOf(';'));
        return words.substring(sentence + 1);
    }
}
