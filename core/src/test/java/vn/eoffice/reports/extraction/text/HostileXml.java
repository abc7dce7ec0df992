package vn.eoffice.reports.extraction.text;

import static vn.eoffice.reports.extraction.text.HostileFile.of;

import java.util.List;

/** XML that grows, that asks for files and addresses, or that never ends nesting. */
final class HostileXml {

    private static final String FROM_FILE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

    /** The test listens at this port; whoever connects has failed. */
    static final int TRAP_PORT = 39_417;

    private static final String FROM_NET = "<!DOCTYPE a PUBLIC \"-//A\" \"http://127.0.0.1:" + TRAP_PORT
            + "/a.dtd\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:" + TRAP_PORT
            + "/p\">%p;<!ENTITY x SYSTEM \"http://127.0.0.1:"
            + TRAP_PORT + "/x\">]>";

    private HostileXml() {}

    static List<HostileFile> files() {
        return List.of(
                of("laughs.docx", "file.damaged", "a billion laughs in document.xml", docx(laughs(), "&h;")),
                of("laughs.odt", "file.damaged", "a billion laughs in content.xml", odt(laughs(), "&h;")),
                of(
                        "laughs.xlsx",
                        "file.damaged",
                        "a billion laughs in a sheet",
                        XlsxBuilder.sheet(laughs(), row("&h;"))),
                of("xxe-file.docx", "file.damaged", "an entity that is /etc/passwd", docx(FROM_FILE, "&x;")),
                of(
                        "xxe-net.docx",
                        "file.damaged",
                        "entities and a document type from the network",
                        docx(FROM_NET, "&x;")),
                of("xxe-file.odt", "file.damaged", "an entity that is /etc/passwd", odt(FROM_FILE, "&x;")),
                of(
                        "xxe-net.odt",
                        "file.damaged",
                        "entities and a document type from the network",
                        odt(FROM_NET, "&x;")),
                of("xxe-file.xlsx", "read", "an entity that is /etc/passwd", XlsxBuilder.sheet(FROM_FILE, row("&x;"))),
                of(
                        "xxe-net.xlsx",
                        "read",
                        "entities and a document type from the network",
                        XlsxBuilder.sheet(FROM_NET, row("&x;"))),
                of("xxe-svg.docx", "read", "a picture in SVG that asks for files and addresses", svg()),
                of(
                        "xxe-relations.docx",
                        "file.damaged",
                        "an entity in the relationships",
                        new RawZip()
                                .entry("[Content_Types].xml", "<Types/>")
                                .entry("_rels/.rels", FROM_FILE + "<Relationships>&x;</Relationships>")
                                .bytes()),
                of("external-targets.docx", "read", "a template and pictures at addresses", external()),
                of(
                        "nested-tables.docx",
                        "file.bomb",
                        "10,000 tables in one another",
                        docx("", nest(10_000, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"))),
                of(
                        "nested-tables.odt",
                        "file.bomb",
                        "10,000 tables in one another",
                        odt("", nest(10_000, "<table-row><table-cell>", "</table-cell></table-row>"))),
                of(
                        "nested-elements.docx",
                        "read",
                        "300,000 elements in one another",
                        docx("", nest(300_000, "<w:sdt>", "</w:sdt>"))),
                of(
                        "nested-boxes.docx",
                        "file.bomb",
                        "10,000 text boxes in one another",
                        docx("", nest(10_000, "<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"))),
                of(
                        "blank-columns.xlsx",
                        "read",
                        "a million formatted blank columns",
                        XlsxBuilder.sheet("", blanks(1_000_000))),
                of("lying-strings.xlsx", "read", "shared strings that claim to be two billion", lyingStrings()),
                of(
                        "circular-styles.docx",
                        "read",
                        "styles that are based on each other, lists of absurd levels",
                        circularStyles()));
    }

    private static byte[] docx(String prolog, String text) {
        String body = text.startsWith("<") ? text : "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
        return HostileZips.frame()
                .entry(
                        "word/document.xml",
                        prolog + "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>")
                .bytes();
    }

    private static byte[] odt(String prolog, String text) {
        return new RawZip()
                .entry("mimetype", "application/vnd.oasis.opendocument.text")
                .entry("content.xml", prolog + "<body><p>" + text + "</p></body>")
                .bytes();
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY a \"ha ha ha ha ha \">");
        for (char c = 'b'; c <= 'h'; c++) {
            type.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(20))
                    .append("\">");
        }
        return type.append("]>").toString();
    }

    private static String row(String text) {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static byte[] svg() {
        String svg = FROM_NET + "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://127.0.0.1:" + TRAP_PORT
                + "/i\"/><text>&x;</text></svg>";
        return HostileZips.frame()
                .entry("word/document.xml", "<document><p><r><t>Kế hoạch</t></r></p></document>")
                .entry("word/media/image1.svg", svg)
                .bytes();
    }

    private static byte[] external() {
        String address = "http://127.0.0.1:" + TRAP_PORT + "/";
        return HostileZips.frame()
                .entry("word/document.xml", "<document><p><r><t>Kế hoạch</t></r></p></document>")
                .entry(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Type=\"/attachedTemplate\" TargetMode=\"External\" Target=\""
                                + address + "t.dotm\"/><Relationship Type=\"/footnotes\" Target=\"" + address
                                + "f.xml\"/>"
                                + "<Relationship Type=\"/header\" Target=\"../../../../etc/passwd\"/></Relationships>")
                .bytes();
    }

    private static String nest(int depth, String open, String close) {
        return open.repeat(depth) + close.repeat(depth);
    }

    private static String blanks(int columns) {
        StringBuilder row = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c>");
        for (int i = 1; i < columns; i++) {
            row.append("<c s=\"0\"/>");
        }
        return row.append("</row>").toString();
    }

    private static byte[] lyingStrings() {
        return XlsxBuilder.sheet(
                "",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2000000000\""
                        + " uniqueCount=\"2000000000\"><si><t>một</t></si></sst>");
    }

    private static byte[] circularStyles() {
        return BrokenFiles.docx(new DocxBuilder()
                .part(
                        "numbering",
                        "<w:numbering><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"7\">"
                                + "<w:start w:val=\"999999999\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%8%9%%\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>")
                .part(
                        "styles",
                        "<w:styles><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                                + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>một</w:t></w:r></w:p>")
                .xml(
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"7\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>hai</w:t></w:r></w:p>")
                .xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99999\"/><w:numId w:val=\"-7\"/></w:numPr></w:pPr></w:p>"));
    }
}
