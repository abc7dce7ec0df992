package vn.eoffice.reports.document;

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
}
