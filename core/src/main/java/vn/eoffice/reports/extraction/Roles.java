package vn.eoffice.reports.extraction;

import java.util.regex.Pattern;

/** Tells what a segment of a head is by its own words. */
final class Roles {

    static final Pattern OPENING = Pattern.compile(
            "(?:[-+\u2013]\\s?)?(?:can cu|thuc hien|xet |theo |nham |de (?!an|cuong|nghi|tai)|dieu \\d|dieu i|chuong [ivx1]|phan (?:thu|[ivx1])"
                    + "|muc [ivx1]|[ivx]{1,4} ?[.\\-)/]|\\d{1,2} ?[.)]\\s|\\d{1,2}\\.\\d|[ab][.)] |trong |tren co so|tiep theo|thi hanh|trien khai (?:thuc hien )?(?:nghi|quyet|ke|chi|cong)"
                    + "|ngay \\d|qua |sau khi|sau \\d|hien nay|vua qua|thoi gian qua|uy ban .{0,60}(?:ban hanh|xay dung|bao cao)|hom nay|duoc su|kinh trinh|quyet nghi"
                    + "|ban thuong vu .{0,60}(?:ban hanh|bao cao|yeu cau)|de tiep tuc|de thuc hien|de trien khai|nguoi ky|luat so|phuc dap|nhan duoc)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[o0] ?: ?\\d{1,5} ?/ ?(?:\\d{4} ?/)? ?[a-z]|s[o0] ?(?:ky hieu|hieu)? ?(?:[:.] ?(?:[\\d/\u2026.:_\\-{(]|[a-z\\d]{1,5} ?[-/]|$)|[\\d/\u2026._\\-{]|[li|o]\\d{1,4} ?[-/]))");
    /** {@code Luật số: 80/2025/QH15} in the place of the number; a headline says more behind it. */
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?:luat|bo luat|phap lenh|lenh|ban an|nghi quyet|nghi dinh|thong tu|quyet dinh|nghi quyet lien tich|thong tu lien tich|van ban hop nhat) so ?: ?\\d{1,5} ?[/-][^ ]{2,25}$");

    private static final Pattern BARE_NUMBER = Pattern.compile(
            "\\d{1,5}[a-z]? ?[-/] ?(?:\\d{4} ?/ ?)?[a-z][a-z&-]{0,8} ?[-/]? ?[a-z0-9&]{0,12}(?:[-/][a-z&]{1,12}){0,2}\\W{0,3}$");
    private static final Pattern MARK =
            Pattern.compile("^(?:do)?(?:mat|toimat|tuyetmat|khan|thuongkhan|hoatoc|hoatochengio)+$");
    private static final Pattern HAS_LOWER = Pattern.compile("\\p{Ll}");
    private static final Pattern LOW_NUMBER = Pattern.compile(
            "s\\p{Ll}{1,2}\\W{0,3}\\d{1,5}[\\d/]{0,5} ?[-/] ?[\\p{Lu}&]{1,8}[\\p{Lu}\\p{Ll}\\d&/ -]{0,20}");
    private static final int LONGEST_LOW_NUMBER = 40;
    /** The date below the number of a judgment. */
    private static final Pattern DAY_ALONE = Pattern.compile("ngay ?:? ?[\\d/. -]{8,14}");

    private static final int PROSE_LENGTH = 110;
    private static final int LONGEST_NATION = 35;

    private Roles() {}

    static Role of(Line line, TypeWords words) {
        if (line.isRule()) {
            return Role.RULE;
        }
        if (isNation(line)) {
            return Role.NATION;
        }
        if (isPlaceDate(line)) {
            return Role.PLACE_DATE;
        }
        boolean number = (NUMBER.matcher(line.folded()).lookingAt() && isPrintedNumber(line))
                || NAMED_NUMBER.matcher(line.folded()).lookingAt();
        if (number || isBareNumber(line)) {
            return Role.NUMBER;
        }
        Role addressed = addressed(line.folded());
        if (addressed != null) {
            return addressed;
        }
        if (isMark(line)) {
            return Role.MARK;
        }
        return byWords(line, words);
    }

    /** Running text goes on with "số 41-" too; a header's own number in small letters still has its capital codes. */
    private static boolean isPrintedNumber(Line line) {
        return !Character.isLowerCase(line.text().charAt(0))
                || line.folded().charAt(1) == ':'
                || line.text().length() < LONGEST_LOW_NUMBER
                        && LOW_NUMBER.matcher(line.text()).matches();
    }

    private static Role byWords(Line line, TypeWords words) {
        TypeWords.Match title = words.atStart(withoutDraft(line.folded()));
        boolean upper = Character.isUpperCase(line.text().charAt(0));
        if (title != null
                && upper
                && line.text().length() < 400
                && !line.folded().contains("ke hoach va dau tu")) {
            return Role.TITLE;
        }
        if (BodyGroups.startsBody(line)) {
            return Role.BODY;
        }
        if (OPENING.matcher(line.folded()).lookingAt()
                && !DAY_ALONE.matcher(line.folded()).matches()) {
            return Role.OPENING;
        }
        return line.text().length() > PROSE_LENGTH
                        && HAS_LOWER.matcher(line.text()).find()
                ? Role.PROSE
                : Role.OTHER;
    }

    static String withoutDraft(String folded) {
        return folded.startsWith("du thao ") ? folded.substring("du thao ".length()) : folded;
    }

    private static Role addressed(String folded) {
        if (folded.startsWith("v/v") || folded.startsWith("v / v") || folded.startsWith("v/ v")) {
            return Role.ABOUT;
        }
        return folded.startsWith("kinh gui") || folded.startsWith("dong kinh gui") ? Role.ADDRESSEE : null;
    }

    private static boolean isNation(Line line) {
        String letters = line.squeezed(LONGEST_NATION)
                .replace('0', 'o')
                .replace('l', 'i')
                .replace('1', 'i');
        boolean named = letters.startsWith("conghoaxahoi")
                || letters.equals("chunghiavietnam")
                || letters.startsWith("hoaxahoichunghia")
                || letters.startsWith("dangcongsanvietnam");
        boolean motto =
                (letters.startsWith("dociaptudo") || letters.startsWith("iaptudohanh")) && letters.length() < 30;
        return motto || (named && letters.length() < LONGEST_NATION && line.isCapitals());
    }

    private static boolean isPlaceDate(Line line) {
        PlaceDate.Span span = PlaceDate.find(line);
        return span != null
                && span.start() <= 2
                && line.text().length() - span.end() <= 4
                && (span.start() < span.dateStart() || line.folded().contains("thang"));
    }

    private static boolean isBareNumber(Line line) {
        return line.text().length() < 40 && BARE_NUMBER.matcher(line.folded()).lookingAt() && line.isCapitals();
    }

    private static boolean isMark(Line line) {
        return line.text().length() < 40
                        && line.isCapitals()
                        && MARK.matcher(line.squeezed()).matches()
                || line.folded().startsWith("do mat:") && line.text().length() < 30;
    }
}
