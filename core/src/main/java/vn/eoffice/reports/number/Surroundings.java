package vn.eoffice.reports.number;

import java.util.Set;
import vn.eoffice.reports.text.VietnameseText;

/** What the words before a place in a text say about a number that may start there. */
final class Surroundings {

    private static final int MAX_WORD = 12;
    private static final Set<String> NUMBER_WORDS = Set.of("số", "sô", "so", "sổ");

    /** Last words of the names of types: nghị định, công văn … */
    private static final Set<String> TYPE_ENDINGS = Set.of(
            "dinh", "quyet", "thi", "van", "hoach", "trinh", "luan", "tu", "bao", "dan", "dien", "lenh", "che", "luat",
            "an", "lich", "nhat", "tri", "cong", "ban");

    private static final Set<String> FORMS = Set.of("mau", "bieu");
    private static final Set<String> STANDARDS = Set.of("qcvn", "tcvn", "qcdp", "tccs", "tcxdvn", "tcxd", "iso", "iec");
    private static final Set<String> CALENDAR =
            Set.of("ngay", "thang", "quy", "nam", "khoa", "dieu", "khoan", "diem", "tuoi", "km", "gio");

    private final String text;
    private final int start;
    private final String word;
    private final int wordStart;

    private Surroundings(String text, int start) {
        this.text = text;
        this.start = start;
        int end = wordEnd(text, start);
        this.wordStart = wordStart(text, end);
        this.word = text.substring(wordStart, end);
    }

    static Surroundings before(String text, int start) {
        return new Surroundings(text, start);
    }

    /** Whether the word "số" stands right before. */
    boolean announced() {
        return NUMBER_WORDS.contains(CodeIndex.lower(word));
    }

    /** Whether "số" or the name of a type stands right before. */
    boolean introduced() {
        return announced() || TYPE_ENDINGS.contains(VietnameseText.fold(word));
    }

    /** Whether this is the number of a form (mẫu số, biểu số) or of a technical standard. */
    boolean isFormOrStandard() {
        String folded = VietnameseText.fold(word);
        if (STANDARDS.contains(folded) || FORMS.contains(folded) || followsStandardNumber()) {
            return true;
        }
        return announced() && FORMS.contains(VietnameseText.fold(wordBefore()));
    }

    boolean isCalendar() {
        return CALENDAR.contains(VietnameseText.fold(word));
    }

    /** Whether the digits before belong to the same figure: a date, a fraction, a decimal, a section number. */
    boolean continuesFigure() {
        return start > 1
                && "/.,:-\u2013".indexOf(text.charAt(start - 1)) >= 0
                && Character.isDigit(text.charAt(start - 2));
    }

    boolean touchesLetter() {
        return start > 0 && Character.isLetter(text.charAt(start - 1));
    }

    private boolean followsStandardNumber() {
        return start > 1 && text.charAt(start - 1) == ':' && Character.isDigit(text.charAt(start - 2));
    }

    private String wordBefore() {
        int end = wordEnd(text, wordStart);
        return text.substring(wordStart(text, end), end);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 8 && isGlue(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isGlue(char c) {
        return Gap.isBlank(c) || c == ':' || c == '(' || c == '"' || c == '“' || c == '.';
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < MAX_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
