package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Tells zip-based documents from one another, and from zip files that are no document. */
final class ZipTypes {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final int MAX_TYPE = 200;
    private static final int MAX_MANIFEST = 1 << 20;

    private ZipTypes() {}

    static FileType detect(Intake intake) throws IOException, XMLStreamException {
        ZipGuard.check(intake);
        try (ZipFile zip = new ZipFile(intake.file().toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return officeOpen(zip, intake);
            }
            String type = content(zip, "mimetype", MAX_TYPE).strip();
            if (type.equals(ODT) || type.equals(ODT + "-template")) {
                return openDocument(zip, intake);
            }
            throw FileFindings.unsupported(
                    type.startsWith("application/") ? TextCleaner.clean(type).strip() : "application/zip");
        }
    }

    private static FileType officeOpen(ZipFile zip, Intake intake) throws IOException, XMLStreamException {
        OoxmlPackage parts = OoxmlPackage.of(zip, intake);
        if (parts.macros()) {
            intake.found(FileFindings.HAS_MACROS);
        }
        String main = parts.mainPart() == null ? "" : parts.mainPart();
        if (parts.mainType().contains("wordprocessingml") || main.startsWith("word/")) {
            return FileType.DOCX;
        }
        if (parts.mainType().contains("spreadsheetml") || main.startsWith("xl/")) {
            return FileType.XLSX;
        }
        if (main.isEmpty()) {
            throw FileFindings.damaged(null);
        }
        throw FileFindings.unsupported(
                parts.mainType().isEmpty()
                        ? "application/x-tika-ooxml"
                        : parts.mainType().replace(".main+xml", ""));
    }

    private static FileType openDocument(ZipFile zip, Intake intake) throws IOException {
        if (content(zip, "META-INF/manifest.xml", MAX_MANIFEST).contains("encryption-data")) {
            throw FileFindings.encrypted(null);
        }
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("Basic/"))) {
            intake.found(FileFindings.HAS_MACROS);
        }
        return FileType.ODT;
    }

    private static String content(ZipFile zip, String name, int maxBytes) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(maxBytes), StandardCharsets.UTF_8);
        }
    }
}
