package vn.eoffice.reports.number;

import java.util.List;
import java.util.Optional;

/** Reads document numbers as people write them, damaged ones too. Thread-safe. */
public final class NumberReader {

    private final CodeTables tables;

    public NumberReader(CodeTables tables) {
        this.tables = tables;
    }

    /**
     * Reads a number from words that hold nothing else: a header cell, a metadata field, a search box.
     *
     * @return empty when it is no number; a number with a null serial when only the serial is missing
     */
    public Optional<DocumentNumber> read(String written) {
        return find(written).stream().map(FoundNumber::number).findFirst();
    }

    /** Finds the numbers in running text, in their order, never overlapping. */
    public List<FoundNumber> find(CharSequence text) {
        return List.of();
    }

    /**
     * A number and where it stands.
     *
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    public record FoundNumber(DocumentNumber number, int start, int end) {}

    CodeTables tables() {
        return tables;
    }
}
