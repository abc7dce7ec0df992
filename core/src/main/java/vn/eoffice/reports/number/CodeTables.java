package vn.eoffice.reports.number;

/** The code tables of document types and issuers: those shipped and those an administrator adds. Immutable. */
public final class CodeTables {

    private CodeTables() {}

    /** The tables that ship with the product. */
    public static CodeTables standard() {
        return new CodeTables();
    }
}
