package vn.eoffice.reports.document;

import java.util.Arrays;
import java.util.Optional;

/** What a document is to report management; each is a type of the content model. */
public enum DocumentKind {
    /** Kế hoạch, chương trình: what has to be done and reported. */
    PLAN("plan", "rpt:plan"),
    /** Đề cương: the headings every report follows. */
    OUTLINE("outline", "rpt:outline"),
    /** Báo cáo. */
    REPORT("report", "rpt:report"),
    /** Biểu, phụ lục: a table of figures. */
    ANNEX_TABLE("annex-table", "rpt:annexTable"),
    /** Nghị quyết, chỉ thị, kết luận, quyết định, công văn …: what plans and reports rest on. */
    DIRECTIVE("directive", "rpt:directive"),
    /** Everything else, also pages that only talk about documents. */
    OTHER("other", "rpt:otherDocument");

    private final String code;
    private final String modelType;

    DocumentKind(String code, String modelType) {
        this.code = code;
        this.modelType = modelType;
    }

    /** The word of the HTTP contract. */
    public String code() {
        return code;
    }

    /** The prefixed type name in the content model. */
    public String modelType() {
        return modelType;
    }

    /** The kind with that {@link #code()}. */
    public static Optional<DocumentKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
