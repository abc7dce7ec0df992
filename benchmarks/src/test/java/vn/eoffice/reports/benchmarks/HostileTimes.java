package vn.eoffice.reports.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;

/**
 * How long texts of 1 MB take that are made to make regular expressions backtrack: one unit repeated, alone and below a
 * title. In processor time, the longest of each kind.
 */
final class HostileTimes {

    private static final int LENGTH = 1_000_000;
    private static final int WARM_UP = 200;
    private static final String TITLE = "KẾ HOẠCH\nthử\n-----\n";

    private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
            "one character", List.of("a", "1", " ", "\n", "\t", "(", "<", "-", ".", "…", "_", "Đ", "{"),
            "numbers", List.of("1/1/", "17-KH/", "Số: ", "số …/QĐ-", "18-NQ/TƯ, ", "1l/I-", "số số ", "-KH/TU "),
            "dates", List.of("ngày ", "ngày tháng ", "ngày . ", "Hà Nội, ngày ", "31/02/", "quý i ", "năm 2026 "),
            "header words",
                    List.of(
                            "TỈNH ",
                            "KẾ HOẠCH\n",
                            "V/v ",
                            "ỦY BAN NHÂN DÂN ",
                            "Kính gửi\n",
                            "Chỉ thị về ",
                            "PHỤ LỤC\n"),
            "lists and ends", List.of("Nơi nhận: - ", "TM. A", "- A;\n", "A b, ", "; ", "Lưu\n", "Nguyễn Văn "),
            "citations",
                    List.of(
                            "Căn cứ A\n",
                            "của Tỉnh ủy ",
                            "Nghị quyết số 18-NQ/TW, ",
                            "kèm theo (",
                            "Luật Luật ",
                            "số 1, số 2 và "),
            "tasks and deadlines",
                    List.of(
                            "trước ngày 1/1/2030 ",
                            "các xã, ",
                            "(thực hiện thường xuyên) ",
                            "hoàn thành trong ",
                            "03 huyện: A, ",
                            "như sau: chỉ thị ")));

    private final DocumentReader reader = DocumentReader.standard();

    /** A table with a row for every kind. */
    String table() {
        for (int i = 0; i < WARM_UP; i++) {
            reader.read(text(TITLE + "Số: 1/1 ngày 1/1/2030 của Tỉnh ủy, ".repeat(100)));
        }
        StringBuilder table = new StringBuilder("\n### Hostile texts of 1 MB\n\n"
                + "One unit repeated to a million characters, alone and below a title; processor time.\n\n"
                + "| kind | texts | longest | with |\n|---|---|---|---|\n");
        KINDS.forEach((kind, units) -> table.append(row(kind, units)));
        return table.toString();
    }

    private String row(String kind, List<String> units) {
        long longest = -1;
        String slowest = "";
        for (String unit : units) {
            String repeated = unit.repeat(LENGTH / unit.length());
            long millis = Math.max(millis(repeated), millis(TITLE + repeated));
            slowest = millis > longest ? unit : slowest;
            longest = Math.max(longest, millis);
        }
        String shown = slowest.replace("\n", "\\n").replace("\t", "\\t").replace("|", "\\|");
        return String.format(Locale.ROOT, "| %s | %d | %d ms | `%s` |%n", kind, 2 * units.size(), longest, shown);
    }

    private long millis(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        reader.read(text(text));
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static SourceText text(String text) {
        return new SourceText(text, "text/plain", null, List.of());
    }
}
