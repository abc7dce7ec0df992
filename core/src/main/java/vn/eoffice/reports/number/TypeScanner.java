package vn.eoffice.reports.number;

/** Reads a type's code, also when a separator is lost or misread between it and the issuer ({@code NQITW}, {@code QĐUBND}). */
final class TypeScanner {

    private static final int MAX_TYPE = 6;

    /** What character recognition makes of a slash. */
    private static final String MISREAD_SLASHES = "lI1i!";

    private final CodeTables tables;
    private final IssuerScanner issuers;

    TypeScanner(CodeTables tables, IssuerScanner issuers) {
        this.tables = tables;
        this.issuers = issuers;
    }

    /**
     * A type in a text.
     *
     * @param code in its canonical spelling
     * @param end offset behind it
     * @param issuerStart where the issuer starts that is glued to it; -1 when a separator has to follow
     * @param lower whether it is written in small letters only, which needs more proof
     */
    record Type(String code, int end, int issuerStart, boolean lower) {

        boolean isGlued() {
            return issuerStart >= 0;
        }
    }

    /** Null when no type starts here. */
    Type at(String text, int start) {
        int end = CodeRun.end(text, start);
        String run = text.substring(start, end);
        if (run.isEmpty()) {
            return null;
        }
        if (isType(run)) {
            return new Type(tables.typeSpelling(run), end, -1, CodeRun.isLower(run));
        }
        return tables.isIssuer(run) ? null : glued(text, start, run);
    }

    private boolean isType(String run) {
        return (CodeRun.looksLikeCode(run) || run.length() < MAX_TYPE && oneCase(run)) && tables.isType(run);
    }

    /** Small letters throughout, or the printed spelling in any case of its later letters ({@code Ttr}, {@code CTR}). */
    private static boolean oneCase(String run) {
        return CodeRun.isLower(run) || run.length() > 2 && Character.isUpperCase(run.charAt(0));
    }

    private Type glued(String text, int start, String run) {
        for (int length = Math.min(MAX_TYPE, run.length() - 1); length > 1; length--) {
            String type = run.substring(0, length);
            if (CodeRun.looksLikeCode(type) && tables.isType(type)) {
                int issuer = gluedIssuer(text, start + length);
                if (issuer >= 0) {
                    return new Type(tables.typeSpelling(type), start + length, issuer, false);
                }
            }
        }
        return null;
    }

    private int gluedIssuer(String text, int start) {
        if (isKnownIssuer(text, start)) {
            return start;
        }
        boolean misread = MISREAD_SLASHES.indexOf(text.charAt(start)) >= 0;
        return misread && isKnownIssuer(text, start + 1) ? start + 1 : -1;
    }

    private boolean isKnownIssuer(String text, int start) {
        if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        IssuerScanner.Issuer issuer = issuers.at(text, start, false);
        return issuer != null && issuer.known();
    }
}
