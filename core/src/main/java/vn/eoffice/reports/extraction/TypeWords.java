package vn.eoffice.reports.extraction;

import static vn.eoffice.reports.document.DocumentKind.ANNEX_TABLE;
import static vn.eoffice.reports.document.DocumentKind.DIRECTIVE;
import static vn.eoffice.reports.document.DocumentKind.OTHER;
import static vn.eoffice.reports.document.DocumentKind.OUTLINE;
import static vn.eoffice.reports.document.DocumentKind.PLAN;
import static vn.eoffice.reports.document.DocumentKind.REPORT;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.document.DocumentKind;

/** The words a title line can begin with, and the kind each one makes a document. */
final class TypeWords {

    /** A type word at the beginning of a line. {@code end} is the offset behind it. */
    record Match(String type, int end) {}

    private static final Map<String, DocumentKind> KINDS = new LinkedHashMap<>();

    static {
        put(PLAN, "kế hoạch", "chương trình");
        put(OUTLINE, "đề cương");
        put(REPORT, "báo cáo");
        put(ANNEX_TABLE, "phụ lục", "biểu", "biểu mẫu");
        put(DIRECTIVE, "nghị quyết", "nghị quyết liên tịch", "quyết định", "quy định", "chỉ thị", "kết luận");
        put(DIRECTIVE, "quy chế", "thông tri", "thông tư", "thông tư liên tịch", "hướng dẫn", "thông báo");
        put(DIRECTIVE, "thông cáo", "công văn", "công điện", "nghị định", "văn bản hợp nhất", "luật", "bộ luật");
        put(DIRECTIVE, "pháp lệnh", "lệnh", "sắc lệnh", "điều lệ", "chỉ dẫn", "hiến pháp");
        put(OTHER, "phương án", "đề án", "dự án", "biên bản", "tờ trình", "hợp đồng", "bản ghi nhớ");
        put(OTHER, "bản thỏa thuận", "giấy ủy quyền", "giấy mời", "giấy giới thiệu", "giấy nghỉ phép");
        put(OTHER, "phiếu gửi", "phiếu chuyển", "phiếu báo", "thư công", "tuyên bố", "lời kêu gọi", "quy trình");
        put(OTHER, "chiến lược", "bản sao", "sao y", "sao lục", "trích sao", "quy ước");
    }

    private static final Map<String, String> BY_SQUEEZED = new LinkedHashMap<>();

    static {
        KINDS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(type -> BY_SQUEEZED.put(squeeze(type), type));
    }

    private static final int LONGEST =
            BY_SQUEEZED.keySet().stream().mapToInt(String::length).max().orElse(0);

    private TypeWords() {}

    /** The kind of a type word; {@link DocumentKind#OTHER} for null and unknown ones. */
    static DocumentKind kindOf(String type) {
        return type == null ? OTHER : KINDS.getOrDefault(type, OTHER);
    }

    /** The type word a line begins with, letters spaced or not; null when it begins with none. */
    static Match atStart(String folded) {
        StringBuilder squeezed = new StringBuilder();
        String best = null;
        int end = 0;
        for (int i = 0; i < folded.length() && squeezed.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            if (Character.isLetter(c)) {
                squeezed.append(c);
                boolean wordEnds = i + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(i + 1));
                String type = wordEnds ? BY_SQUEEZED.get(squeezed.toString()) : null;
                if (type != null) {
                    best = type;
                    end = i + 1;
                }
            } else if (Character.isDigit(c) || ":;.,(".indexOf(c) >= 0) {
                break;
            }
        }
        return best == null ? null : new Match(best, end);
    }

    /** Whether the word before an offset is a type word, so that what follows is a cited number. */
    static boolean endsWithType(String folded) {
        String squeezed = squeeze(folded.substring(Math.max(0, folded.length() - LONGEST * 2)));
        return BY_SQUEEZED.keySet().stream().anyMatch(squeezed::endsWith);
    }

    private static void put(DocumentKind kind, String... types) {
        List.of(types).forEach(type -> KINDS.put(type, kind));
    }

    private static String squeeze(String words) {
        return Line.foldKeepingLength(words).replaceAll("[^a-z]", "");
    }
}
