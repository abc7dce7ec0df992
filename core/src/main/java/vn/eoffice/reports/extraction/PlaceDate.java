package vn.eoffice.reports.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds "Nam Sơn, ngày 05 tháng 01 năm 2026" in a line whose columns may have run together. */
final class PlaceDate {

    private static final String BLANK = "[\\s.,_\u2026\\-/\u2013]{0,60}+";
    private static final Pattern DAY = Pattern.compile(
            "ngay(?: ngay)?(?:" + BLANK + "[\\dlo]{0,2}+" + BLANK + "thang" + BLANK + "[\\dlo]{0,2}+" + BLANK
                    + "nam" + BLANK + "[\\dlo]{0,5}+|\\s{0,3}\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4,5}"
                    + "|[\\s.,_\u2026]{1,60}+/[\\s.,_\u2026]{0,60}+(?:\\d{1,2} ?)?/ ?\\d{4})");
    private static final int MOST_WORDS = 6;

    /** The end of a number, as of "719/QĐ-TTg": the left column, not running text. */
    private static final Pattern CODE = Pattern.compile("[/-]\\p{Lu}[\\p{L}]{1,8}$");

    private static final int LONGEST_CODE = 12;

    /** @param start offset of the place, or of the date where no place stands before it */
    record Span(int start, int dateStart, int end) {}

    private PlaceDate() {}

    /** The first place-and-date; null when the line has none. */
    static Span find(Line line) {
        if (!line.folded().contains("ngay")) {
            return null;
        }
        Matcher day = DAY.matcher(line.folded());
        while (day.find()) {
            int start = placeStart(line.text(), day.start());
            if (start >= 0) {
                return new Span(start, day.start(), day.end());
            }
        }
        return null;
    }

    private static int placeStart(String text, int dateStart) {
        int end = dateStart;
        boolean comma = false;
        while (end > 0 && " ,.;\t".indexOf(text.charAt(end - 1)) >= 0) {
            comma |= text.charAt(end - 1) == ',';
            end--;
        }
        if (end == 0) {
            return dateStart;
        }
        int start = nameStart(text, end, false);
        int capitals = start == end ? nameStart(text, end, true) : start;
        boolean alone = capitals == 0 || text.charAt(capitals - 1) == '\t';
        if (capitals == end || (capitals != start && !alone) || (!comma && !alone)) {
            return -1;
        }
        return followsRunningText(text, capitals) && !isAbout(text) ? -1 : capitals;
    }

    private static int nameStart(String text, int end, boolean capitals) {
        int start = end;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            int wordEnd = start;
            while (wordEnd > 0 && text.charAt(wordEnd - 1) == ' ') {
                wordEnd--;
            }
            int wordStart = wordEnd;
            while (wordStart > 0 && " \t".indexOf(text.charAt(wordStart - 1)) < 0) {
                wordStart--;
            }
            if (wordStart == wordEnd || !isNamePart(text.substring(wordStart, wordEnd), capitals)) {
                break;
            }
            start = wordStart;
        }
        return start;
    }

    private static boolean isNamePart(String word, boolean capitals) {
        String plain = word.replace(".", "").replace("-", "").replace("'", "");
        if (plain.isEmpty() || !plain.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (plain.equals("TP") || plain.equals("Tp") || plain.equals("TX") || plain.equals("TPHCM")) {
            return true;
        }
        boolean upper = plain.chars().allMatch(Character::isUpperCase);
        return Character.isUpperCase(plain.charAt(0)) && (upper && plain.length() > 1) == capitals
                || word.equals("phố")
                || word.equals("xã")
                || word.equals("khu");
    }

    private static boolean followsRunningText(String text, int start) {
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0
                && Character.isLowerCase(text.charAt(end - 1))
                && !endsWithMotto(text.substring(0, end))
                && !CODE.matcher(text.substring(Math.max(0, end - LONGEST_CODE), end))
                        .find();
    }

    /** Beside "V/v …" the place and date are the end of the right column. */
    private static boolean isAbout(String text) {
        return text.regionMatches(true, 0, "V/v", 0, 3) && text.length() < 140;
    }

    private static boolean endsWithMotto(String before) {
        String folded = Line.foldKeepingLength(before);
        return folded.endsWith("hanh phuc") || folded.endsWith("viet nam");
    }
}
