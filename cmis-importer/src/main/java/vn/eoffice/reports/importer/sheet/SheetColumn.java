package vn.eoffice.reports.importer.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.text.VietnameseText;

/** What a column of the spreadsheet means, by the headers people give it, accents and capitals aside. */
public enum SheetColumn {
    FILE("tep", "ten tep", "duong dan", "ten file", "file", "file name", "filename", "path"),
    NUMBER(
            "so",
            "so ky hieu",
            "so va ky hieu",
            "so/ky hieu",
            "so, ky hieu",
            "so hieu",
            "so van ban",
            "so hieu van ban",
            "number"),
    TYPE("loai", "loai van ban", "ten loai", "ten loai van ban", "type", "document type"),
    ISSUING_BODY(
            "co quan ban hanh",
            "don vi ban hanh",
            "noi ban hanh",
            "tac gia",
            "tac gia van ban",
            "co quan",
            "issuing body",
            "issuer"),
    DATE(
            "ngay",
            "ngay ban hanh",
            "ngay van ban",
            "ngay thang",
            "ngay, thang, nam",
            "ngay thang van ban",
            "date",
            "issue date"),
    SUBJECT(
            "trich yeu",
            "trich yeu noi dung",
            "noi dung",
            "noi dung trich yeu",
            "ten loai va trich yeu noi dung",
            "subject",
            "title"),
    SIGNER("nguoi ky", "ho ten nguoi ky", "signer", "signed by"),
    PLACE("dia danh", "place"),
    SECRECY("do mat", "muc do mat", "secrecy", "classification"),
    URGENCY("do khan", "muc do khan", "urgency"),
    ARCHIVE_FILE("ho so", "ma ho so", "ho so so", "archive file", "folder");

    private final List<String> headers;

    SheetColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** The column that such a header names. */
    static Optional<SheetColumn> named(String header) {
        String folded = VietnameseText.fold(header).strip().replaceAll("\\s++", " ");
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(folded))
                .findFirst();
    }
}
