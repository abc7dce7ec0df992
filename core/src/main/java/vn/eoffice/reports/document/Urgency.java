package vn.eoffice.reports.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Degree of urgency (Nghị định 30/2020/NĐ-CP annex I). */
public enum Urgency {
    /** Ordinary. */
    NONE(null),
    /** Khẩn. */
    URGENT("khẩn"),
    /** Thượng khẩn. */
    VERY_URGENT("thượng khẩn"),
    /** Hỏa tốc. */
    EXPRESS("hỏa tốc");

    private final String mark;

    Urgency(String mark) {
        this.mark = mark;
    }

    /** The Vietnamese mark in lower case; null for {@link #NONE}. */
    public String mark() {
        return mark;
    }

    /** The word of the content model, {@code none} too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The degree with that {@link #code()}. */
    public static Optional<Urgency> ofCode(String code) {
        return Arrays.stream(values())
                .filter(degree -> degree.code().equals(code))
                .findFirst();
    }
}
