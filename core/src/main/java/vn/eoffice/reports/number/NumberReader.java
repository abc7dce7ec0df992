package vn.eoffice.reports.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.text.ComposedText;

/**
 * Reads document numbers as people write them, damaged ones too: separators lost, doubled or misread, blanks and line
 * breaks inside, Đ without its stroke, TƯ for TW, the orders of Party and State mixed up, decomposed letters. Takes
 * time linear in the length of the text, whatever it holds. Thread-safe.
 */
public final class NumberReader {

    private final CodeTables tables;
    private final SymbolScanner symbols;
    private final BlankScanner blanks;

    public NumberReader(CodeTables tables) {
        this.tables = tables;
        this.symbols = new SymbolScanner(tables);
        this.blanks = new BlankScanner(tables);
    }

    /**
     * Reads a number from words that hold nothing else: a header cell, a metadata field, a search box. Blanks may stand
     * for separators there ({@code 18 nq tw}).
     *
     * @return empty when it is no number; a number with a null serial when only the serial is missing
     */
    public Optional<DocumentNumber> read(String written) {
        return scan(ComposedText.of(written), true).stream()
                .map(FoundNumber::number)
                .findFirst();
    }

    /** Finds the numbers in running text, in their order, never overlapping; blank ones have a null serial. */
    public List<FoundNumber> find(CharSequence text) {
        return scan(ComposedText.of(text), false);
    }

    /** Like {@link #find(CharSequence)} in a text that is composed already; the offsets are those of its original. */
    public List<FoundNumber> find(ComposedText text) {
        return scan(text, false);
    }

    /**
     * A number and where it stands.
     *
     * @param start offset of its first character; of a blank one, of what stands for the serial
     * @param end offset behind its last character
     * @param announced whether the word "số" stands right before it
     */
    public record FoundNumber(DocumentNumber number, int start, int end, boolean announced) {}

    /** The code tables this reader reads with. */
    public CodeTables tables() {
        return tables;
    }

    private List<FoundNumber> scan(ComposedText composed, boolean lenient) {
        String text = composed.text();
        List<FoundNumber> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isInsideWord(text.charAt(i))) {
                continue;
            }
            FoundNumber number = startsSerial(text, i) ? numberAt(text, i, lenient) : blankAt(text, i, from);
            if (number != null) {
                found.add(new FoundNumber(
                        number.number(),
                        composed.originalOffset(number.start()),
                        composed.originalOffset(number.end()),
                        number.announced()));
                from = number.end();
                i = from - 1;
            }
        }
        return found;
    }

    private FoundNumber numberAt(String text, int start, boolean lenient) {
        Surroundings before = Surroundings.before(text, start);
        if (before.continuesFigure()) {
            return null;
        }
        Serial serial = Serial.at(text, start, before.introduced());
        if (serial == null || before.isFormOrStandard()) {
            return null;
        }
        Symbol symbol = symbols.at(text, serial.end(), Evidence.of(before, lenient));
        return symbol == null
                ? null
                : new FoundNumber(
                        symbol.number(serial.value(), serial.suffix()), start, symbol.end(), before.announced());
    }

    private FoundNumber blankAt(String text, int i, int from) {
        char c = text.charAt(i);
        boolean separator = c == '/' || Gap.isDash(c) && c != '_';
        BlankScanner.Blank blank = separator ? blanks.at(text, i, from) : null;
        return blank == null
                ? null
                : new FoundNumber(
                        blank.symbol().number(null, ""),
                        blank.start(),
                        blank.symbol().end(),
                        blank.announced());
    }

    /** Most characters of a text: they neither start a serial nor part the rest of a number from an open one. */
    private static boolean isInsideWord(char c) {
        return c == ' ' || c >= 'a' && c != 'l' && c != '|' && c != '~' && c < '\u2010';
    }

    private static boolean startsSerial(String text, int i) {
        char c = text.charAt(i);
        if (Serial.isDigit(c)) {
            return i == 0 || !Serial.isDigit(text.charAt(i - 1));
        }
        boolean misread = c == 'l' || c == 'I' || c == 'O';
        return misread
                && i > 0
                && i + 1 < text.length()
                && !Character.isLetterOrDigit(text.charAt(i - 1))
                && (Serial.isDigit(text.charAt(i + 1))
                        || Gap.isDash(text.charAt(i + 1))
                        || Gap.isSlash(text.charAt(i + 1)));
    }
}
