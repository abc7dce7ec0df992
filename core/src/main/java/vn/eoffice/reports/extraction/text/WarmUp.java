package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Reads a tiny file of the usual formats, so that classes and fonts are loaded before the first real one comes. */
final class WarmUp {

    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                    + "main\"><w:body><w:p><w:r><w:t>Số 01-KH/TU</w:t></w:r></w:p></w:body></w:document>";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
            + "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
            + "4 0 obj<</Length 45>>stream\nBT /F 9 Tf 9 9 Td (a document for warm-up) Tj ET\nendstream endobj\n"
            + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";

    private WarmUp() {}

    static void run(DirectReader reader) throws IOException {
        Path folder = Files.createTempDirectory("warm-up");
        try {
            read(reader, docx(folder.resolve("a.docx")));
            read(reader, Files.writeString(folder.resolve("a.pdf"), PDF, StandardCharsets.US_ASCII));
            read(reader, xls(folder.resolve("a.xls")));
            read(reader, Files.writeString(folder.resolve("a.txt"), "Số 01-KH/TU", StandardCharsets.UTF_8));
        } finally {
            for (String name : new String[] {"a.docx", "a.pdf", "a.xls", "a.txt"}) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private static void read(DirectReader reader, Path file) {
        reader.read(file, file.getFileName().toString(), beforeOcr -> {});
    }

    private static Path docx(Path file) throws IOException {
        Map<String, String> parts =
                Map.of("[Content_Types].xml", "<Types/>", "_rels/.rels", RELATIONS, "word/document.xml", DOCUMENT);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Path xls(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("01");
            workbook.write(out);
        }
        return file;
    }
}
