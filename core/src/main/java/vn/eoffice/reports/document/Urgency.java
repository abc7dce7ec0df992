package vn.eoffice.reports.document;

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
}
