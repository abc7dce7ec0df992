package vn.eoffice.reports.citation;

import java.util.List;
import vn.eoffice.reports.citation.BodyNames.Body;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.DocumentType;
import vn.eoffice.reports.number.NumberShape;

/**
 * The type's name when other words stand between it and the number: the name of a law ({@code Luật Đầu tư số …}) or
 * the body ({@code Kết luận của Bộ Chính trị số …}).
 */
final class DistantType {

    private static final int WINDOW = 130;
    private static final String ENDS = ".;:()\"”";
    private static final List<String> ASSEMBLY_TYPES = List.of("bộ luật", "luật", "nghị quyết", "pháp lệnh");
    private static final List<String> LETTER_TYPES =
            List.of("công văn", "quyết định", "nghị định", "chỉ thị", "nghị quyết", "bản án");

    private final CodeTables tables;
    private final BodyNames bodies;

    DistantType(CodeTables tables, BodyNames bodies) {
        this.tables = tables;
        this.bodies = bodies;
    }

    /**
     * A type's name at a distance.
     *
     * @param body between name and number, null when there is none
     */
    record Hit(String word, int start, String body) {}

    /** Null when no name that fits the number stands before it in its clause. */
    Hit before(String text, int numberStart, int limit, DocumentNumber number) {
        int end = TypeWords.skipNumberWord(text, numberStart);
        int from = clauseStart(text, Math.max(limit, end - WINDOW), end);
        String clause = Words.plain(text.substring(from, Math.max(from, end)));
        Hit nearest = null;
        for (String word : candidates(number)) {
            int at = lastWord(clause, word);
            boolean better = nearest == null || from + at > nearest.start();
            if (at >= 0 && better && isProper(text, from + at, number)) {
                nearest = hit(text, word, from + at, end);
            }
        }
        return nearest;
    }

    private Hit hit(String text, String word, int start, int end) {
        int after = Words.skipBlanks(text, start + word.length());
        Body body = Words.startsWith(text, after, "của") ? bodies.at(text, Words.skipBlanks(text, after + 3)) : null;
        boolean whole = body != null && Words.skipBlanks(text, body.end()) >= end;
        return new Hit(word, start, whole ? body.name() : null);
    }

    /** The name of a law starts with a capital; other types may stand in small letters. */
    private static boolean isProper(String text, int start, DocumentNumber number) {
        return number.shape() != NumberShape.ASSEMBLY || Character.isUpperCase(text.charAt(start));
    }

    private List<String> candidates(DocumentNumber number) {
        if (number.shape() == NumberShape.ASSEMBLY) {
            return ASSEMBLY_TYPES;
        }
        List<String> byCode = number.type() == null
                ? List.of()
                : tables.typesByCode(number.type()).stream()
                        .map(DocumentType::word)
                        .distinct()
                        .toList();
        return byCode.isEmpty() ? LETTER_TYPES : byCode;
    }

    private static int lastWord(String clause, String word) {
        int at = clause.lastIndexOf(word);
        boolean whole = at >= 0
                && (at == 0 || !Character.isLetter(clause.charAt(at - 1)))
                && (at + word.length() == clause.length() || !Character.isLetter(clause.charAt(at + word.length())));
        boolean insideCode = whole && word.equals("luật") && at >= 3 && clause.startsWith("bộ ", at - 3);
        return whole && !insideCode ? at : -1;
    }

    private static int clauseStart(String text, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            boolean paragraph = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\n';
            if (ENDS.indexOf(text.charAt(i)) >= 0 || paragraph) {
                return i + 1;
            }
        }
        return Math.max(0, Math.min(from, end));
    }
}
