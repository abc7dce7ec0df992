package vn.eoffice.reports.outline;

import java.util.List;

/**
 * The first sentence of a heading's paragraph and the rest of it.
 *
 * @param title without its closing mark
 * @param rest empty when the paragraph is one sentence
 */
record TitleSplit(String title, String rest) {

    private static final int LONGEST = 1000;
    private static final List<String> ADVICE = List.of(
            "neu ", "co so lieu", "kem theo", "ghi ro", "luu y", "thong ke", "trong do", "tap trung", "bao cao ro");

    /** A title without the advice in brackets that ends it: {@code (nêu rõ số liệu)}, {@code (nếu có)}. */
    static String withoutAdvice(String title) {
        int open = title.lastIndexOf('(');
        if (open <= 0 || !title.endsWith(")")) {
            return title;
        }
        String inside = SourceLine.fold(title.substring(open + 1));
        return ADVICE.stream().anyMatch(inside::startsWith)
                ? title.substring(0, open).strip()
                : title;
    }

    static TitleSplit of(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && endsTitle(text, i) || i == LONGEST) {
                return new TitleSplit(
                        tidy(text.substring(0, i)), text.substring(i + 1).strip());
            }
        }
        return new TitleSplit(tidy(text), "");
    }

    private static boolean endsTitle(String text, int i) {
        char c = text.charAt(i);
        if (c == '\u2026' || text.startsWith("...", i)) {
            return i > 0 && i + 3 < text.length() && Wording.isBlank(text.substring(i));
        }
        boolean gap = i + 1 < text.length() && text.charAt(i + 1) == ' ';
        if (c == ':') {
            return gap;
        }
        boolean capital =
                i + 2 < text.length() && (Character.isUpperCase(text.charAt(i + 2)) || text.charAt(i + 2) == '(');
        return (c == '.' || c == ';') && gap && capital && i > 2 && !isInitial(text, i);
    }

    /** {@code TP. Nam Sơn}, {@code Đ/c A. Sơn}. */
    private static boolean isInitial(String text, int dot) {
        return Character.isUpperCase(text.charAt(dot - 1))
                && (dot < 2 || !Character.isLetter(text.charAt(dot - 2)) || text.startsWith("TP", dot - 2));
    }

    private static String tidy(String title) {
        int end = title.length();
        while (end > 0 && " .:;,\u2026".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end).strip();
    }
}
