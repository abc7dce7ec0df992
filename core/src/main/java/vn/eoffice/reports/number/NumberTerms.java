package vn.eoffice.reports.number;

import java.util.List;

/** The exact terms under which a written number is found. */
public final class NumberTerms {

    private static final int LONGEST = 200;

    private final NumberReader reader;
    private final NumberKeys keys;

    public NumberTerms(CodeTables tables) {
        this.reader = new NumberReader(tables);
        this.keys = new NumberKeys(tables);
    }

    /**
     * The terms, the full key first.
     *
     * @param typeWord Vietnamese name of the document's type; null when unknown
     * @param number as stored; null when unknown
     * @return empty when there is no number
     */
    public List<String> of(String typeWord, String number) {
        if (number == null || number.length() > LONGEST) {
            return List.of();
        }
        return reader.read(number).map(read -> keys.terms(typeWord, read)).orElse(List.of()).stream()
                .filter(term -> term.length() <= LONGEST)
                .toList();
    }
}
