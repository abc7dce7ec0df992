package vn.eoffice.reports.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.eoffice.reports.document.DocumentId;

/** The tables an administrator keeps. */
public enum TableName {
    /** Units with their days, codes and terms. */
    UNITS(
            "units",
            List.of("code"),
            List.of(
                    "name",
                    "aliases",
                    "system",
                    "number_code",
                    "parent",
                    "office",
                    "place",
                    "internal",
                    "from",
                    "to",
                    "terms")),
    /** Groups of units with their members' days. */
    GROUPS("groups", List.of("code"), List.of("name", "aliases", "members", "from", "to")),
    /** The terms with which a unit's numbers begin again. */
    TERMS("terms", List.of("unit", "term"), List.of("from")),
    /** The codes by which numbers name who issued a document. */
    ISSUER_CODES("issuer-codes", List.of("code"), List.of("name", "system", "other_codes", "from", "to"));

    private final String code;
    private final List<String> keys;
    private final List<String> columns;

    TableName(String code, List<String> keys, List<String> others) {
        this.code = code;
        this.keys = keys;
        this.columns = Stream.concat(keys.stream(), others.stream()).toList();
    }

    /** The word of the HTTP contract. */
    public String code() {
        return code;
    }

    /** The columns that say which row it is. */
    public List<String> keys() {
        return keys;
    }

    /** All columns in their order, those of the key first. */
    public List<String> columns() {
        return columns;
    }

    /** What the journal names in place of a document. Nobody can open it. */
    public DocumentId journal() {
        return new DocumentId("settings-" + code);
    }

    /** The table with that word. */
    public static Optional<TableName> of(String code) {
        return Arrays.stream(values()).filter(table -> table.code.equals(code)).findFirst();
    }
}
