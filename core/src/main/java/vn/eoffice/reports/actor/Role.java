package vn.eoffice.reports.actor;

/** What a person may do in the office. */
public enum Role {
    /** Văn thư: files, numbers, sends, keeps the registers of the unit. */
    CLERK,
    /** Chuyên viên, trưởng phòng: reviews drafts. */
    REVIEWER,
    /** Lãnh đạo: approves and signs. */
    SIGNER,
    /** Receives documents. */
    RECIPIENT,
    /** Lưu trữ: searches all that is issued and not classified. */
    ARCHIVIST,
    /** Quản trị: settings, units, registers; sees no classified document. */
    ADMINISTRATOR
}
