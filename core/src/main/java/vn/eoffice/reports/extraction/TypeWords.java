package vn.eoffice.reports.extraction;

import java.util.HashMap;
import java.util.Map;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentType;

/** The words a title line can begin with, from the table of types, and the kind each one makes a document. */
final class TypeWords {

    /** A type word at the beginning of a line. {@code end} is the offset behind it. */
    record Match(String type, int end) {}

    private static final int LONGEST = 30;

    private final Map<String, DocumentKind> kinds = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> otherWords = new HashMap<>();

    TypeWords(CodeTables tables) {
        for (DocumentType type : tables.types()) {
            kinds.putIfAbsent(type.word(), type.kind());
            words.putIfAbsent(squeeze(type.word()), type.word());
            type.otherWords().forEach(other -> otherWords.putIfAbsent(squeeze(other), type.word()));
        }
    }

    /** The kind of a type word; {@link DocumentKind#OTHER} for null and unknown ones. */
    DocumentKind kindOf(String type) {
        return type == null ? DocumentKind.OTHER : kinds.getOrDefault(type, DocumentKind.OTHER);
    }

    /**
     * The type word a line begins with, letters spaced or not; null when it begins with none. Another name of a type
     * ("chương trình hành động") counts where it is the whole line, else its words belong to the subject.
     */
    Match atStart(String folded) {
        StringBuilder squeezed = new StringBuilder();
        Match best = null;
        for (int i = 0; i < folded.length() && squeezed.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            if (Character.isLetter(c)) {
                squeezed.append(c);
                boolean wordEnd = i + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(i + 1));
                best = wordEnd ? longer(best, folded, i + 1, squeezed.toString()) : best;
            } else if (Character.isDigit(c) || ":;.,(".indexOf(c) >= 0) {
                break;
            }
        }
        return best;
    }

    private Match longer(Match best, String folded, int end, String squeezed) {
        String type = words.get(squeezed);
        if (type == null && isWhole(folded, end)) {
            type = otherWords.get(squeezed);
        }
        return type == null ? best : new Match(type, end);
    }

    private static boolean isWhole(String folded, int end) {
        return folded.length() - end <= 2;
    }

    /** Whether the words before an offset end with a type word, so that what follows is a cited number. */
    boolean endsWithType(String folded) {
        String squeezed = squeeze(folded.substring(Math.max(0, folded.length() - 2 * LONGEST)));
        for (int from = Math.max(0, squeezed.length() - LONGEST); from < squeezed.length(); from++) {
            if (words.containsKey(squeezed.substring(from))) {
                return true;
            }
        }
        return false;
    }

    private static String squeeze(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (char c : Line.foldKeepingLength(words).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
