package vn.eoffice.reports.number;

import java.util.Objects;

/**
 * The number and symbol of a document (số và ký hiệu), as Nghị định 30/2020/NĐ-CP annex III and the Party's
 * instruction 36-HD/VPTW shape it. A number is not an identity: the same one exists in many provinces and years.
 *
 * @param shape how the parts are set together; decides {@link #canonical()}
 * @param serial the running number, 1 or more; null when the paper has it blank
 * @param suffix a letter behind the serial in lower case ({@code c} of {@code 30c/NQ-CP}); empty when there is none
 * @param year four digits inside the number of a legal normative document; null in all others
 * @param type the type code in its canonical spelling ({@code KH}, {@code NQ}, {@code QĐ}); null where the number
 *     carries none (công văn of the State, National Assembly)
 * @param issuer the issuer's code in its canonical spelling ({@code TU}, {@code UBND}, {@code BTCTU}), with what
 *     follows it ({@code UBND-VX}); null only where the paper leaves serial and issuer blank ({@code …/BC-…})
 */
public record DocumentNumber(
        NumberShape shape, Integer serial, String suffix, Integer year, String type, String issuer) {

    public DocumentNumber {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(suffix, "suffix");
        if (issuer == null ? serial != null : issuer.isBlank()) {
            throw new IllegalArgumentException("a number names its issuer");
        }
        if (serial != null && serial < 1) {
            throw new IllegalArgumentException("a serial starts at 1: " + serial);
        }
        if (shape.hasType() != (type != null)) {
            throw new IllegalArgumentException(shape + (type == null ? " needs a type" : " carries no type"));
        }
        if (!shape.mayHaveYear() && year != null) {
            throw new IllegalArgumentException(shape + " carries no year");
        }
    }

    /** Whether the paper leaves the running number blank, so that there is no number yet. */
    public boolean isBlank() {
        return serial == null;
    }

    /** The number as the rules print it, e.g. {@code 01-KH/TU}; null while the serial is blank. */
    public String canonical() {
        return isBlank() ? null : shape.print(this);
    }

    /**
     * What two spellings of one number have in common: ASCII, lower case, no accents, no separators between the parts
     * but one dot, no leading zeros. Null while the serial is blank.
     */
    public String key() {
        return isBlank() ? null : NumberKeys.of(this);
    }

    /**
     * The key without the issuer ({@code 18.nq}), or without the type where the number has none: the issuer's first
     * group ({@code 12.ubnd}). What people know of a number by heart. Null while the serial is blank.
     */
    public String shortKey() {
        return isBlank() ? null : NumberKeys.shortKey(this);
    }
}
