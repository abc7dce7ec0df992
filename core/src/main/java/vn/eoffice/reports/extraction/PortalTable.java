package vn.eoffice.reports.extraction;

import java.util.regex.Pattern;

/** The table of attributes that a legal portal prints above the document's own header. */
final class PortalTable {

    private static final int FIRST_LINES = 40;
    private static final int ENOUGH = 3;
    private static final int HEADER_BELOW = 14;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:[\u2022*-] ?)?(?:so hieu|so ky hieu|loai van ban|noi ban hanh|co quan ban hanh|ngay ban hanh|ngay (?:co )?hieu luc|ngay het hieu luc|ngay cong bao|so cong bao|nguoi ky|linh vuc|tinh trang|trich yeu)(?: van ban)?(?: hieu luc)? ?(?:[:\\t|]|$).*");

    private PortalTable() {}

    /** The first line behind the table; 0 where there is none, or nothing but the table. */
    static int end(Lines lines) {
        int labels = 0;
        int end = 0;
        for (int i = 0; i < lines.size() && i < FIRST_LINES; i++) {
            if (LABEL.matcher(lines.get(i).folded()).matches()) {
                labels++;
                end = i + 1;
            }
        }
        return labels >= ENOUGH && headerFollows(lines, end) ? end : 0;
    }

    private static boolean headerFollows(Lines lines, int from) {
        for (int i = from; i < lines.size() && i < from + HEADER_BELOW; i++) {
            String letters = lines.get(i).squeezed();
            if (lines.get(i).isCapitals()
                    && (letters.contains("conghoaxahoi")
                            || letters.contains("congsanvietnam")
                            || letters.startsWith("hoaxahoi"))) {
                return true;
            }
        }
        return false;
    }
}
