package vn.eoffice.reports.extraction;

import java.util.regex.Pattern;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.DocumentType;
import vn.eoffice.reports.number.NumberShape;

/** Tells a document's type: the word of its title line before the code in its number. */
final class TypeReader {

    static final String LETTER = "công văn";

    /** Codes of slips are those of departments too: a letter of the office PB with "V/v" is no "phiếu báo". */
    private static final Pattern SLIP = Pattern.compile("^(?:phiếu|giấy|bản|trích sao|sao) ?");

    private static final Pattern FORM = Pattern.compile("^(?:don |to khai|giay |ban |phieu |danh sach|ho so|mau )");

    private final CodeTables tables;
    private final TypeWords words;

    TypeReader(CodeTables tables, TypeWords words) {
        this.words = words;
        this.tables = tables;
    }

    /** The type in lower case; null when neither title nor number nor form tells. */
    String read(Head head, Header header) {
        if (head.hasTitle()) {
            return head.titleSegment().title().type();
        }
        DocumentNumber number = header.number();
        TypeWords.Match named = header.numberLine() == null
                ? null
                : words.atStart(header.numberLine().folded());
        if (named != null) {
            return named.type();
        }
        if (number != null && number.type() != null) {
            String word = word(number);
            return head.has(Role.ABOUT) && word != null && SLIP.matcher(word).find() ? LETTER : word;
        }
        boolean letter = number != null && number.shape() == NumberShape.LETTER;
        boolean addressed = head.has(Role.ABOUT)
                || head.indexOf(Role.ADDRESSEE, 0, head.body() + 1) >= 0 && (number != null || !isForm(head));
        return letter || addressed ? LETTER : null;
    }

    /** Applications and declarations are addressed to somebody too, and are no letters of an office. */
    private static boolean isForm(Head head) {
        return head.header().stream()
                .anyMatch(s -> s.line().isCapitals() && FORM.matcher(s.folded()).find());
    }

    /** Codes of the other system count too: companies write "245/CV-CTN" in the State's order. */
    private String word(DocumentNumber number) {
        String own = tables.typeWord(number.type(), system(number));
        return own != null
                ? own
                : tables.typesByCode(number.type()).stream()
                        .map(DocumentType::word)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the code in the number belongs to another type than the title's word. */
    boolean disagrees(String type, DocumentNumber number) {
        if (type == null || number == null || number.type() == null) {
            return false;
        }
        var byCode = tables.typesByCode(number.type());
        return !byCode.isEmpty()
                && byCode.stream()
                        .noneMatch(row -> row.word().equals(type)
                                || row.otherWords().contains(type)
                                || type.startsWith(row.word()));
    }

    private static CodeSystem system(DocumentNumber number) {
        return switch (number.shape()) {
            case PARTY, MASS -> CodeSystem.PARTY;
            default -> CodeSystem.STATE;
        };
    }
}
