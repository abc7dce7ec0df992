package vn.eoffice.reports.number;

import java.util.Locale;
import java.util.Objects;

/**
 * The documents whose serials run on from one another: those of one issuer, type and period. Party series run for a
 * term of the committee, State series for a calendar year; legal normative documents, classified ones and those of
 * advisory bodies run apart (Nghị định 30/2020/NĐ-CP article 15, 36-HD/VPTW part II).
 *
 * @param unit code of the issuing unit
 * @param type code of the document type; {@code CV} for official letters
 * @param period calendar year, or name of the term
 * @param advisory code of the advisory body; null but for {@link SeriesClass#ADVISORY}
 */
public record NumberSeries(String unit, String type, String period, SeriesClass seriesClass, String advisory) {

    /** What runs apart from the ordinary documents. */
    public enum SeriesClass {
        ORDINARY,
        LEGAL,
        SECRET,
        ADVISORY
    }

    public NumberSeries {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(seriesClass, "seriesClass");
        if ((seriesClass == SeriesClass.ADVISORY) != (advisory != null)) {
            throw new IllegalArgumentException("the series of an advisory body, and no other, names it");
        }
    }

    /** A stable ASCII key. Đ is written dd there, since HD and HĐ, DA and ĐA are different types. */
    public String id() {
        String base =
                String.join(".", unit, part(type), period, seriesClass.name().toLowerCase(Locale.ROOT));
        return advisory == null ? base : base + "." + part(advisory);
    }

    private static String part(String code) {
        return NumberKeys.fold(code.replace("Đ", "dd"));
    }
}
