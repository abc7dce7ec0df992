package vn.eoffice.reports.outline;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Packs a draft as .docx: A4, Times New Roman, the profile's margins, page numbers at the top from page 2. */
final class PaperFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String P = "http://schemas.openxmlformats.org/package/2006";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private PaperFile() {}

    /** Writes the file; the stream stays open. */
    static void write(PaperXml paper, LayoutRules rules, OutputStream out) {
        WordZip zip = new WordZip();
        put(zip, "[Content_Types].xml", types());
        put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        put(zip, "word/document.xml", document(paper, rules));
        put(
                zip,
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "header", "header1.xml")
                        + relation("rId3", "settings", "settings.xml")));
        put(zip, "word/styles.xml", styles(rules));
        put(zip, "word/settings.xml", settings());
        put(zip, "word/header1.xml", header(rules));
        zip.writeTo(out);
    }

    private static void put(WordZip zip, String name, String xml) {
        zip.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String types() {
        return "<Types xmlns=\"" + P + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main")
                + override("styles", "styles")
                + override("settings", "settings")
                + override("header1", "header")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + P + "/relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String document(PaperXml paper, LayoutRules rules) {
        return "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + paper.xml()
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\""
                + twips(rules.top().from())
                + "\" w:right=\"" + twips(rules.right().from()) + "\" w:bottom=\""
                + twips(rules.bottom().from())
                + "\" w:left=\"" + twips(rules.left().from())
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    private static String styles(LayoutRules rules) {
        int size = rules.drafted() * 2;
        return "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
                + " w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\""
                + " w:eastAsia=\"Times New Roman\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size
                + "\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "</w:styles>";
    }

    private static String settings() {
        return "<w:settings xmlns:w=\"" + W + "\"><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    private static String header(LayoutRules rules) {
        int size = rules.drafted() * 2;
        String run = "<w:r><w:rPr><w:sz w:val=\"" + size + "\"/></w:rPr>";
        return "<w:hdr xmlns:w=\"" + W + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + run + "<w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + run + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + run + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + run + "<w:t>2</w:t></w:r>"
                + run + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
    }
}
