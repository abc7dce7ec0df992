package vn.eoffice.reports.number;

import java.util.Set;
import vn.eoffice.reports.text.VietnameseText;

/** Reads an issuer's code with the groups that follow it ({@code UBND-VX}, {@code BNV-BTC}). */
final class IssuerScanner {

    private static final int MAX_GROUPS = 6;
    private static final int MAX_LATER_GROUP = 18;

    /** Bodies whose code ends in digits that belong to it; behind others digits are a footnote mark. */
    private static final Set<String> NUMBERED_BODIES = Set.of("QH", "UBTVQH", "BCĐ", "HĐNN", "BCĐTW", "TCT");

    /** Words that text extraction glues to a code. */
    private static final Set<String> GLUED_WORDS =
            Set.of("ngay", "cua", "ve", "va", "nam", "la", "de", "tai", "do", "da");

    private final CodeTables tables;

    IssuerScanner(CodeTables tables) {
        this.tables = tables;
    }

    /**
     * An issuer in a text.
     *
     * @param written all groups as written, joined by hyphens
     * @param head the first group as written
     * @param known whether the tables have the first group, so that its form needs no further proof
     * @param groups how many groups it has
     */
    record Issuer(String written, String head, int end, boolean known, int groups) {}

    /** Null when no issuer starts here. */
    Issuer at(String text, int start, boolean joint) {
        int headEnd = dotted(text, start) ? start + 3 : groupEnd(text, start);
        if (headEnd <= start) {
            return null;
        }
        String head = text.substring(start, headEnd).replace(".", "");
        StringBuilder code = new StringBuilder(head);
        int end = headEnd;
        int groups = 1;
        while (groups < MAX_GROUPS) {
            int next = nextGroup(text, end, head, joint);
            int nextEnd = next < 0 ? next : laterGroupEnd(text, next);
            if (nextEnd <= next) {
                break;
            }
            code.append('-').append(text, next, nextEnd);
            end = nextEnd;
            groups++;
        }
        return new Issuer(code.toString(), head, end, isKnown(head), groups);
    }

    boolean isKnown(String head) {
        String letters = withoutDigits(head);
        return tables.isIssuer(head) || letters.length() < head.length() && tables.isIssuer(letters);
    }

    /** The code in its canonical spelling. */
    String spelling(Issuer issuer) {
        return tables.issuerSpelling(issuer.written());
    }

    /** {@code T.Ư}, {@code T.W}, {@code T.U}. */
    private static boolean dotted(String text, int i) {
        return i + 2 < text.length()
                && text.charAt(i) == 'T'
                && text.charAt(i + 1) == '.'
                && "ƯWU".indexOf(text.charAt(i + 2)) >= 0;
    }

    private int groupEnd(String text, int start) {
        int runEnd = CodeRun.end(text, start);
        String run = text.substring(start, runEnd);
        if (run.isEmpty()) {
            return start;
        }
        if (tables.isIssuer(run)) {
            return runEnd;
        }
        int length = CodeRun.codeLength(run);
        return start + withoutFootnote(run, length == run.length() ? length : cut(run, length));
    }

    /** Where a code ends that has a word glued to it: {@code TWSau}, {@code TWngày}, {@code TWNGÀY}. */
    private int cut(String run, int length) {
        if (length > 0 && isKnown(run.substring(0, length))) {
            return length;
        }
        if (length > 1 && isKnown(run.substring(0, length - 1))) {
            return length - 1;
        }
        if (Character.isUpperCase(run.charAt(length))) {
            return longestKnown(run, length);
        }
        String rest = VietnameseText.fold(run.substring(length));
        return GLUED_WORDS.contains(rest) ? length : Math.max(length - 1, 0);
    }

    private int longestKnown(String run, int length) {
        int known = length;
        while (known > 1 && !tables.isIssuer(run.substring(0, known))) {
            known--;
        }
        return known > 1 ? known : 0;
    }

    private int withoutFootnote(String run, int length) {
        String code = run.substring(0, length);
        String letters = withoutDigits(code);
        boolean footnote = letters.length() < length
                && tables.isIssuer(letters)
                && !NUMBERED_BODIES.contains(tables.issuerSpelling(letters));
        return footnote ? letters.length() : length;
    }

    private static String withoutDigits(String code) {
        int end = code.length();
        while (end > 0 && Character.isDigit(code.charAt(end - 1))) {
            end--;
        }
        return code.substring(0, end);
    }

    private int nextGroup(String text, int end, String head, boolean joint) {
        Gap gap = Gap.at(text, end);
        boolean separated = gap.kind() == Gap.Kind.DASH || joint && gap.kind() == Gap.Kind.SLASH;
        if (!separated || gap.end() >= text.length() || !Character.isUpperCase(text.charAt(gap.end()))) {
            return -1;
        }
        if (gap.isTight()) {
            return gap.end();
        }
        return joint && isKnownAt(text, gap.end()) || isOneSided(gap, head) && isShortCode(text, gap.end())
                ? gap.end()
                : -1;
    }

    private boolean isKnownAt(String text, int start) {
        return tables.isIssuer(text.substring(start, CodeRun.end(text, start)));
    }

    private boolean isOneSided(Gap gap, String head) {
        return gap.before() != gap.after()
                && tables.issuer(head)
                        .filter(issuer -> issuer.system() == CodeSystem.STATE)
                        .isPresent();
    }

    private static boolean isShortCode(String text, int start) {
        int end = CodeRun.end(text, start);
        return end - start <= 5 && end - start > 1 && CodeRun.looksLikeCode(text.substring(start, end));
    }

    private int laterGroupEnd(String text, int start) {
        int runEnd = CodeRun.end(text, start);
        String run = text.substring(start, runEnd);
        int length = CodeRun.codeLength(run);
        int end = start + (length == run.length() ? length : cut(run, length));
        boolean word = end - start > MAX_LATER_GROUP || end < text.length() && Gap.isSlash(text.charAt(end));
        return word ? start : end;
    }
}
