package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a small .docx for tests, the same bytes each time. */
public final class DocxBuilder {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String title = "";

    /** A paragraph; a tab in the text is a tab, a line break is a break. */
    public DocxBuilder paragraph(String text) {
        body.append(paragraphXml(text));
        return this;
    }

    public DocxBuilder paragraphs(List<String> texts) {
        texts.forEach(this::paragraph);
        return this;
    }

    /** A table without borders of one row: how letterheads and signature blocks are set. */
    public DocxBuilder sideBySide(List<String> left, List<String> right) {
        body.append("<w:tbl><w:tr>");
        cell(left);
        cell(right);
        body.append("</w:tr></w:tbl>");
        return this;
    }

    public DocxBuilder table(List<List<String>> rows) {
        body.append("<w:tbl>");
        for (List<String> row : rows) {
            body.append("<w:tr>");
            row.forEach(text -> cell(List.of(text)));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    /** WordprocessingML as it is, with the prefix {@code w} bound. */
    public DocxBuilder xml(String raw) {
        body.append(raw);
        return this;
    }

    public DocxBuilder title(String text) {
        title = text;
        return this;
    }

    /**
     * A part that the document refers to.
     *
     * @param name e.g. {@code footnotes}; also the end of its relationship type and content type, without digits
     * @param xml its content, with the prefix {@code w} bound, e.g. {@code <w:footnotes>…</w:footnotes>}
     */
    public DocxBuilder part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Any further entry of the zip file. */
    public DocxBuilder entry(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public static String paragraphXml(String text) {
        String runs = escape(text)
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + runs + "</w:t></w:r></w:p>";
    }

    public Path writeTo(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", contentTypes());
        put(zip, "_rels/.rels", relations(Map.of("word/document.xml", "officeDocument")));
        Map<String, String> targets = new LinkedHashMap<>();
        parts.keySet().forEach(name -> targets.put(name + ".xml", name.replaceAll("[0-9]", "")));
        put(zip, "word/_rels/document.xml.rels", relations(targets));
        put(zip, "word/document.xml", word("<w:document><w:body>" + body + "</w:body></w:document>"));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            put(zip, "word/" + part.getKey() + ".xml", word(part.getValue()));
        }
        put(zip, "docProps/core.xml", coreProperties());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(zip, file.getKey(), file.getValue());
        }
        zip.finish();
    }

    private void cell(List<String> lines) {
        body.append("<w:tc>");
        lines.forEach(line -> body.append(paragraphXml(line)));
        body.append("</w:tc>");
    }

    private String contentTypes() {
        StringBuilder xml =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>");
        for (String name : parts.keySet()) {
            xml.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"")
                    .append(TYPE);
            xml.append(name.replaceAll("[0-9]", "")).append("+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String relations(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        int id = 1;
        for (Map.Entry<String, String> target : targets.entrySet()) {
            xml.append("<Relationship Id=\"rId")
                    .append(id++)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/');
            xml.append(target.getValue())
                    .append("\" Target=\"")
                    .append(target.getKey())
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private String coreProperties() {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escape(title)
                + "</dc:title></cp:coreProperties>";
    }

    private static String word(String xml) {
        return xml.replaceFirst("<w:([a-zA-Z]+)", "<w:$1 xmlns:w=\"" + WORD + "\"");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        put(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L + 86_400_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
