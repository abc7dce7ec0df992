package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that PDF extraction broke to paragraphs. */
final class Paragraphs {

    private static final Pattern BULLET = Pattern.compile(
            "(?:[-+\u2013\u2022*] ?|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)] ?|\\d{1,2}\\.\\d{1,2} |[ivx]{1,4}(?:[.\\-)]|/(?!\\d)) ?|[a-z][.)] |dieu \\d|[(]\\d{1,2}[)])");
    private static final Pattern OPENS =
            Pattern.compile("(?:Thực hiện|Căn cứ|Để|Nhằm|Theo|Trên cơ sở|Triển khai|Tiếp theo|Ngày) ");
    private static final int LONGEST = 5000;

    private Paragraphs() {}

    static List<String> of(Lines lines, int from, int to) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (line.isRule()) {
                continue;
            }
            if (!open.isEmpty() && begins(open, line)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            append(open, line.text().replace('\t', ' '));
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /** The rows of tables between two lines, each as its cells. */
    static List<List<String>> rows(Lines lines, int from, int to) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String text = lines.get(i).text();
            if (text.indexOf('\t') > 0 && text.length() < LONGEST) {
                rows.add(List.of(text.split("\t")));
            }
        }
        return rows;
    }

    private static boolean begins(StringBuilder open, Line next) {
        char last = open.charAt(open.length() - 1);
        boolean goesOn = Character.isLowerCase(next.text().charAt(0)) && (last == ';' || last == ':');
        boolean ended = ".;:!?".indexOf(last) >= 0 && !isAbbreviation(open) && !goesOn;
        boolean shift = next.isCapitals() != Line.isCapitals(open.length() > 80 ? open.substring(0, 80) : open);
        boolean opens = last == ',' && OPENS.matcher(next.text()).lookingAt();
        return ended
                || opens
                || shift && next.isCapitals()
                || BULLET.matcher(next.folded()).lookingAt()
                || open.length() > LONGEST
                || next.text().length() > LONGEST;
    }

    private static boolean isAbbreviation(StringBuilder open) {
        int length = open.length();
        return open.charAt(length - 1) == '.'
                && length > 2
                && open.substring(length - 3).equals("TP.");
    }

    private static void append(StringBuilder open, String line) {
        int last = open.length() - 1;
        boolean torn = last > 0 && open.charAt(last) == '-' && Character.isLetterOrDigit(open.charAt(last - 1));
        open.append(open.isEmpty() || torn ? "" : " ").append(line);
    }
}
