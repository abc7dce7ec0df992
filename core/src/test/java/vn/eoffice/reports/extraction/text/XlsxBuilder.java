package vn.eoffice.reports.extraction.text;

/** A workbook of one sheet for tests, from the XML of its rows. */
final class XlsxBuilder {

    private static final String SHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxBuilder() {}

    /** All parts but the sheet itself. */
    static RawZip frame() {
        return new RawZip()
                .entry(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                                + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + override("workbook", "sheet.main") + override("sharedStrings", "sharedStrings")
                                + override("worksheets/sheet1", "worksheet") + "</Types>")
                .entry("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .entry(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + SHEET_NAMESPACE + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                                + "<sheet name=\"B1\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>")
                .entry(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
    }

    static byte[] sheet(String prolog, String rows) {
        return sheet(prolog, rows, "<sst xmlns=\"" + SHEET_NAMESPACE + "\"/>");
    }

    static byte[] sheet(String prolog, String rows, String sharedStrings) {
        return frame().entry("xl/worksheets/sheet1.xml", prolog + start() + rows + END)
                .entry("xl/sharedStrings.xml", sharedStrings)
                .bytes();
    }

    static final String END = "</sheetData></worksheet>";

    static String start() {
        return "<worksheet xmlns=\"" + SHEET_NAMESPACE + "\"><sheetData>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/');
            xml.append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
