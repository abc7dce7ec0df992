package vn.eoffice.reports.number;

/** How the parts of a document number are set together. Sources: Nghị định 30/2020/NĐ-CP annex III; 36-HD/VPTW. */
public enum NumberShape {
    /** {@code 17-KH/TU}: Party committees and their bodies. */
    PARTY(true, false),
    /** {@code 594/KH-UBND}: State bodies, named types. */
    STATE(true, false),
    /** {@code 05/BNV-VP}: official letters (công văn) of State bodies; the first group is the issuer. */
    LETTER(false, false),
    /** {@code 30/2020/NĐ-CP}, joint ones too: {@code 01/2016/TTLT-BNV-BTC}. */
    LEGAL(true, true),
    /** {@code 109/2025/QH15}: the National Assembly and its standing committee, no type. */
    ASSEMBLY(false, true),
    /** {@code 12-KH/TWĐTN-BTG} or {@code 05/BC-MTTQ-BTT}: mass organisations, printed in the Party's order. */
    MASS(true, false);

    private final boolean type;
    private final boolean year;

    NumberShape(boolean type, boolean year) {
        this.type = type;
        this.year = year;
    }

    boolean hasType() {
        return type;
    }

    boolean mayHaveYear() {
        return year;
    }

    String print(DocumentNumber number) {
        String serial = (number.serial() < 10 ? "0" : "") + number.serial() + number.suffix();
        return switch (this) {
            case PARTY, MASS -> serial + "-" + number.type() + "/" + number.issuer();
            case STATE -> serial + "/" + number.type() + "-" + number.issuer();
            case LETTER -> serial + "/" + number.issuer();
            case LEGAL -> serial + "/" + number.year() + "/" + number.type() + "-" + number.issuer();
            case ASSEMBLY -> serial + "/" + number.year() + "/" + number.issuer();
        };
    }
}
