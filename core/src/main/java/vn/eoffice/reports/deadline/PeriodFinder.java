package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.eoffice.reports.deadline.DateReader.FoundDate;

/**
 * Finds the period that a report covers, or that a plan wants the data for. A sentence that speaks of the data, "số liệu
 * từ … đến …", stands above a report's title, and the title above a mere cut-off. Days of meetings, and validity of
 * other documents, are no period.
 */
public final class PeriodFinder {

    private static final int LONGEST_PARAGRAPH = 6000;
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

    private final DateReader dates = new DateReader();

    /**
     * The period, or null when the text names none.
     *
     * @param title of the document; null when it has none
     * @param paragraphs of the body, lines of a paragraph joined
     * @param report whether the document itself reports, so that its title and opening say what time it covers
     */
    public Period find(String title, List<String> paragraphs, boolean report) {
        Period ofData = first(paragraphs, paragraph -> range(paragraph, true));
        if (ofData != null) {
            return ofData;
        }
        Period named = report && title != null ? ofTitle(title) : null;
        if (named != null) {
            return named;
        }
        Period cutOff = first(paragraphs, this::cutOff);
        if (cutOff != null || !report) {
            return cutOff;
        }
        return first(paragraphs.subList(0, Math.min(OPENING, paragraphs.size())), paragraph -> range(paragraph, false));
    }

    private Period ofTitle(String title) {
        Period range = title.length() > LONGEST_PARAGRAPH ? null : range(title, false);
        return range == null ? TitlePeriods.first(DateReader.fold(title)) : range;
    }

    private interface Reading {
        Period of(String paragraph);
    }

    private static Period first(List<String> paragraphs, Reading reading) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.length() <= LONGEST_PARAGRAPH)
                .map(reading::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Period range(String paragraph, boolean aboutData) {
        String folded = DateReader.fold(paragraph);
        if (aboutData && !DATA.matcher(folded).find()) {
            return null;
        }
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

    private Period cutOff(String paragraph) {
        String folded = DateReader.fold(paragraph);
        if (!folded.contains("so lieu") && !folded.contains("du lieu")) {
            return null;
        }
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
