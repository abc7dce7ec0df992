package vn.eoffice.reports.number;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/**
 * One run of numbers without gap or repetition: of an issuing unit, a type, a period and a class.
 *
 * @param unit code of the issuing unit ({@code TU}, {@code UBND})
 * @param type code of the type; {@code CV} for official letters of the State too, which carry none in their number
 * @param period calendar year, or name of the Party term
 * @param seriesClass ordinary, legal, secret or an advisory body's
 */
public record NumberSeries(String unit, String type, String period, SeriesClass seriesClass) {

    private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");

    public NumberSeries {
        requireText(unit, "unit");
        requireText(type, "type");
        requireText(period, "period");
        Objects.requireNonNull(seriesClass, "seriesClass");
    }

    /**
     * A stable ASCII key, e.g. {@code tu.kh.2025-2030.ordinary} or {@code ubnd.qd_.2026.advisory.bcd_}. A letter Đ is
     * written {@code d_}, since HD and HĐ are different types.
     */
    public String id() {
        String id = part(unit) + "." + part(type) + "." + part(period) + "."
                + seriesClass.kind().name().toLowerCase(Locale.ROOT);
        return seriesClass.bodyCode() == null ? id : id + "." + part(seriesClass.bodyCode());
    }

    private static String part(String text) {
        StringBuilder part = new StringBuilder();
        for (String piece : CodeIndex.upper(text).split("(?<=Đ)|(?=Đ)")) {
            String folded = piece.equals("Đ") ? "d_" : VietnameseText.fold(piece);
            part.append(piece.equals("Đ") ? folded : NOT_IN_ID.matcher(folded).replaceAll("-"));
        }
        return part.toString();
    }

    private static void requireText(String text, String name) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a series has a " + name);
        }
    }
}
