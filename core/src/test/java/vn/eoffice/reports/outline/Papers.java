package vn.eoffice.reports.outline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.extraction.text.SampleFiles;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TikaTextSource;

/** The samples, and small files around them. */
final class Papers {

    static final TextLimits LIMITS = TextLimits.DEFAULT.withMaxOcrTime(Duration.ZERO);
    private static final Path SAMPLES = Path.of("../samples/outlines");

    private Papers() {}

    static Outlines outlines() {
        return new Outlines(new TikaTextSource(LIMITS), LIMITS);
    }

    static List<String> sample(String name) {
        try {
            return Files.readAllLines(SAMPLES.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OutlineReading outline(Path folder, String... lines) {
        Path file = SampleFiles.txt(folder.resolve("de-cuong.txt"), List.of(lines));
        return outlines().read(file, "de-cuong.txt", Set.of());
    }

    static Outline yearOutline(Path folder) {
        return outline(folder, sample("de-cuong-mot-nam.txt").toArray(String[]::new))
                .outline();
    }

    static Path docx(Path folder, String... lines) {
        return SampleFiles.docx(folder.resolve("bao-cao.docx"), List.of(lines));
    }

    /** A paper that is one table, a row for each list of cells. */
    static Path table(Path folder, List<List<String>> rows) {
        return docxWithTable(folder, List.of(), rows);
    }

    /** Paragraphs, and a table behind them. */
    static Path docxWithTable(Path folder, List<String> lines, List<List<String>> rows) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
            return write(folder.resolve("bang.docx"), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DraftRequest request(LayoutProfile profile) {
        boolean party = profile.isParty();
        return new DraftRequest(
                profile,
                party ? "Tỉnh ủy Nam Sơn" : "Ủy ban nhân dân tỉnh Nam Sơn",
                party ? "Ban Tổ chức" : "Sở Nội vụ",
                party ? "BC/BTCTU" : "BC-SNV",
                "Nam Sơn",
                null,
                null,
                null,
                "Thực hiện Kế hoạch số 41-KH/TU, ngày 04/5/2026 của Ban Thường vụ Tỉnh ủy, cơ quan báo cáo như sau:",
                new Signatory(
                        party ? "K/T TRƯỞNG BAN" : "KT. GIÁM ĐỐC", party ? "Phó Trưởng ban" : "Phó Giám đốc", null),
                List.of("Thường trực Tỉnh ủy (b/c)", "Các đảng ủy xã, phường"),
                true);
    }

    static Path draft(Path folder, Outline outline, DraftRequest request) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        outlines().draft(outline, request, docx);
        return write(folder.resolve("du-thao-" + request.profile() + ".docx"), docx.toByteArray());
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The same file with one part changed. */
    static Path change(Path file, String part, UnaryOperator<String> change) {
        try {
            Map<String, String> parts = parts(Files.readAllBytes(file));
            parts.computeIfPresent(part, (name, text) -> change.apply(text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return write(file.resolveSibling("changed-" + file.getFileName()), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
