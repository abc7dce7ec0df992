package vn.eoffice.reports.document;

/**
 * Who signed (Nghị định 30/2020/NĐ-CP annex I, signature block). Any part may be null; a document without any has no
 * signatory at all.
 *
 * @param authority the authority line: {@code T/M BAN THƯỜNG VỤ}, {@code KT. CHỦ TỊCH}; null when signing in own right
 * @param position {@code PHÓ BÍ THƯ}
 * @param name as printed
 */
public record Signatory(String authority, String position, String name) {}
