package vn.eoffice.reports.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Degree of State secrecy (Luật Bảo vệ bí mật nhà nước 2018, article 8). */
public enum Secrecy {
    /** Not classified. */
    NONE(null),
    /** Mật. */
    CONFIDENTIAL("mật"),
    /** Tối mật. */
    SECRET("tối mật"),
    /** Tuyệt mật. */
    TOP_SECRET("tuyệt mật");

    private final String mark;

    Secrecy(String mark) {
        this.mark = mark;
    }

    /** The Vietnamese mark in lower case; null for {@link #NONE}. */
    public String mark() {
        return mark;
    }

    /** Whether only people named one by one may know that the document exists. */
    public boolean isClassified() {
        return this != NONE;
    }

    /** The word of the content model, {@code none} too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The degree with that {@link #code()}. */
    public static Optional<Secrecy> ofCode(String code) {
        return Arrays.stream(values())
                .filter(degree -> degree.code().equals(code))
                .findFirst();
    }
}
