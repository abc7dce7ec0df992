package vn.eoffice.reports.outline;

import java.util.List;
import java.util.regex.Pattern;

/** What the words of an outline or a report mean to somebody who checks one against the other. Texts come folded. */
final class Wording {

    private static final Pattern ADVICE =
            Pattern.compile("^(?:yeu cau|luu y|huong dan|mot so (?:yeu cau|luu y)|cach (?:viet|trinh bay))\\b");
    private static final Pattern WRAPPER = Pattern.compile(
            "^(?:phan )?(?:noi dung|bo cuc)(?: (?:bao cao|de cuong|chinh|cua bao cao|chi tiet))?[.:]?$");
    private static final Pattern FIGURES = Pattern.compile(
            "\\b(?:so lieu|so luong|tong so|ty le|bao nhieu|thong ke|so (?:cuoc|ho so|nguoi|vu|luot|don|lop|phong|hoi nghi"
                    + "|nhiem vu|can bo|to chuc|dang vien|truong hop|bien che|quy trinh))\\b");
    private static final Pattern NO_FIGURE =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,4}(?:[/.-]\\d{2,4})?|\\d++[-/]\\p{L}[\\p{L}\\d/&-]*+"
                    + "|(?:nam|ngay|thang|quy|khoa|dieu|khoan|muc|phu luc|bieu(?: so)?|nghi quyet|ket luan) \\d++\\p{L}?"
                    + "|\\d++ (?:cap|ro)\\b");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Wording() {}

    /** A part that tells how to write the report and is no part of it. */
    static boolean isAdvice(String foldedTitle) {
        return ADVICE.matcher(foldedTitle).find();
    }

    /** A heading around all headings, that says nothing but "contents of the report". */
    static boolean isWrapper(String foldedTitle) {
        return WRAPPER.matcher(foldedTitle).matches();
    }

    static boolean isOptional(String folded) {
        return folded.contains("neu co");
    }

    static boolean asksForFigures(String folded) {
        return FIGURES.matcher(folded).find();
    }

    /** Whether a number is there that is no day, no document, no article. */
    static boolean hasFigures(String folded) {
        return DIGIT.matcher(NO_FIGURE.matcher(folded).replaceAll(" ")).find();
    }

    /** Whether nothing is written: dots, dashes, blanks and brackets only. */
    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static boolean areBlank(List<String> texts) {
        return texts.stream().allMatch(Wording::isBlank);
    }
}
