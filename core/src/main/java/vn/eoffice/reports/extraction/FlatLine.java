package vn.eoffice.reports.extraction;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a title and its subject out of a line that holds the body too: pages and slides print a whole document as one
 * paragraph, so that "KẾ HOẠCH TRIỂN KHAI … NĂM 2020 Thực hiện …" stands on one line.
 */
final class FlatLine {

    private static final int SHORTEST = 120;
    private static final int LONGEST_SUBJECT = 900;
    private static final int SHORTEST_RUN = 12;
    private static final int LONGEST_LOOK = 1_400;

    /** The deciding office between the subject and its grounds: no word of possession stands before it. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?<! cua)(?<! do)(?<! va)(?<! tai)(?<! thuoc)(?<! voi)(?<! giua)(?<! chu tich)(?<! thuong vu)(?<! truong)(?<! pho)(?<! uy)(?<! tuong)[ ,](?=(?:pho )?(?:chu tich (?:uy ban|hoi dong|nuoc)|uy ban nhan dan|ubnd|hoi dong nhan dan|thu tuong chinh phu|bo truong bo|giam doc so|chinh phu|quoc hoi|uy ban thuong vu quoc hoi|thong doc|tong giam doc|ban bi thu|bo chinh tri|ban thuong vu|ban chap hanh)\\b[^;:.]{0,90}$)");

    private static final Pattern GROUNDS = Pattern.compile("(?:- ?)?(?:can cu|xet|theo|thi hanh) ");

    /** Where the body begins behind a subject in small letters. */
    private static final Pattern BODY = Pattern.compile(
            "(?<=[\\p{L}\\d.\u201d\")\\-]) (?=(?:[-\u2013] ?)?Căn cứ |Kính gửi|Thực hiện (?:Nghị|Quyết|Kế|Chỉ|Công|Kết|Chương|Hướng)|Thi hành |Điều 1\\b|I ?[./\\-] ?\\p{Lu}|QUYẾT ĐỊNH ?:|(?:CHỦ TỊCH |BỘ TRƯỞNG )?(?:ỦY|UỶ|BAN|HỘI|BỘ|THỦ|CHÍNH) \\p{Lu}{2,}|-{4,}|_{4,})");

    /** A type word that lost the space before the subject: "QUYẾT ĐỊNHVề việc". */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Lu}{2})(?=(?:Độc [Ll]ập|Về |Căn cứ|Số ?:|Kính gửi|Ban hành|Quy định|Hướng dẫn|Phê duyệt|V/v))");

    private static final int WHOLE = 400;
    /** A rule, and "(Ban hành kèm theo …)". */
    private static final Pattern BOUNDS = Pattern.compile("[-_*]{3,}+|\\((?:ban hanh )?kem theo [^()]{3,200}\\)");

    private FlatLine() {}

    /** Adds the ends of a title that begins at one of the places, and where glued words part. */
    static void cut(Line line, TreeSet<Integer> cuts, TypeWords words) {
        if (line.text().length() < SHORTEST) {
            return;
        }
        TreeSet<Integer> starts = new TreeSet<>(cuts);
        starts.add(0);
        for (int start : starts) {
            int end = end(line.part(start, Math.min(line.text().length(), start + LONGEST_LOOK)), words);
            if (end > 0) {
                int skipped = skipped(line, start);
                cuts.add(Math.min(line.text().length(), start + skipped + end));
                return;
            }
        }
    }

    /** Where glued words part, in order. */
    static void cutGlued(Line line, TreeSet<Integer> cuts) {
        Matcher glued = GLUED.matcher(line.text());
        while (glued.find()) {
            cuts.add(glued.start());
        }
    }

    /** Where the body's name in capitals begins behind debris: "Xem mẫu 1. ỦY BAN NHÂN DÂN | CỘNG HÒA …". */
    static void cutCapitalsBefore(Line line, TreeSet<Integer> cuts) {
        if (cuts.isEmpty() || cuts.first() == 0 || cuts.first() > LONGEST_SUBJECT) {
            return;
        }
        String before = line.text().substring(0, cuts.first()).stripTrailing();
        int start = before.length();
        for (int word = start;
                word > 0 && isCapital(before, word);
                word = Math.max(0, before.lastIndexOf(' ', word - 1))) {
            start = Math.max(0, before.lastIndexOf(' ', word - 1) + 1);
        }
        if (start > 0 && before.length() - start >= SHORTEST_RUN - 4) {
            cuts.add(start);
        }
    }

    /** Whether the word that ends there is in capitals; numerals of a list are none. */
    private static boolean isCapital(String text, int end) {
        String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
        return word.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '.' || c == '|')
                && (word.chars().anyMatch(Character::isUpperCase) || word.equals("&") || word.equals("-"));
    }

    private static int skipped(Line line, int start) {
        int at = start;
        while (at < line.text().length() && " |".indexOf(line.text().charAt(at)) >= 0) {
            at++;
        }
        return at - start;
    }

    /** The length of title and subject; 0 where the line is no flat title. */
    private static int end(Line line, TypeWords words) {
        TypeWords.Match type = line.text().length() < SHORTEST ? null : words.atStart(line.folded());
        if (type == null || !Line.isCapitals(line.text().substring(0, type.end()))) {
            return 0;
        }
        int run = capitals(line.text(), type.end());
        if (run - type.end() >= SHORTEST_RUN) {
            return run >= line.text().length() ? 0 : withoutOffice(line, type.end(), run);
        }
        Matcher body = BODY.matcher(line.text())
                .region(type.end(), line.text().length())
                .useTransparentBounds(true);
        return body.find() && body.start() - type.end() <= LONGEST_SUBJECT ? body.start() : 0;
    }

    /** Where the first word with a small letter begins. */
    private static int capitals(String text, int from) {
        int word = from;
        for (int i = from; i < text.length() && i < from + LONGEST_SUBJECT; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                word = i + 1;
            } else if (Character.isLowerCase(c)) {
                return word;
            }
        }
        return text.length();
    }

    private static int withoutOffice(Line line, int from, int run) {
        String behind = line.folded().substring(run);
        if (!GROUNDS.matcher(behind).lookingAt()) {
            return run;
        }
        String head = line.folded().substring(0, run).stripTrailing();
        Matcher office = OFFICE.matcher(head).region(from, head.length()).useTransparentBounds(true);
        int last = -1;
        while (office.find()) {
            last = office.end();
        }
        return last > from ? last : run;
    }

    /** A whole document without a header on one line: cuts behind its title word, at its rules and its note of issue. */
    static void cutTitle(Line whole, Line looked, TreeSet<Integer> cuts, TypeWords words) {
        TypeWords.Match title = whole.text().length() > WHOLE ? words.atStart(looked.folded()) : null;
        if (title == null || !Line.isCapitals(looked.text().substring(0, title.end()))) {
            return;
        }
        cuts.add(title.end());
        Matcher bounds = BOUNDS.matcher(looked.folded());
        while (bounds.find()) {
            cuts.add(bounds.start());
            cuts.add(bounds.end());
        }
    }
}
