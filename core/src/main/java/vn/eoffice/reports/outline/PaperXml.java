package vn.eoffice.reports.outline;

import java.util.List;

/** The main part of a draft, paragraph by paragraph. */
final class PaperXml {

    private static final String TWIPS = "dxa";

    private final StringBuilder xml = new StringBuilder();

    PaperXml add(Style style, String text) {
        return open(style).run(style, text).close();
    }

    /** A paragraph whose beginning looks otherwise than the rest. */
    PaperXml add(Style style, Style leadStyle, String lead, String text) {
        return open(style).run(leadStyle, lead).run(style, text).close();
    }

    PaperXml blank(int size) {
        return add(Style.left(size), "");
    }

    /** A drawn line in the middle of its column. */
    PaperXml rule(int indent) {
        xml.append("<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>")
                .append("<w:spacing w:before=\"20\" w:after=\"0\" w:line=\"60\" w:lineRule=\"exact\"/><w:ind w:left=\"")
                .append(indent)
                .append("\" w:right=\"")
                .append(indent)
                .append("\"/><w:rPr><w:sz w:val=\"4\"/></w:rPr></w:pPr></w:p>");
        return this;
    }

    PaperXml pageBreak() {
        xml.append(
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    /** Columns side by side without borders: header, or Nơi nhận beside the signature. */
    PaperXml columns(List<Integer> widths, List<PaperXml> cells) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(widths.stream().mapToInt(Integer::intValue).sum())
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>")
                .append(
                        "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>")
                .append("</w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(widths.get(i))
                    .append("\" w:type=\"")
                    .append(TWIPS)
                    .append("\"/></w:tcPr>")
                    .append(cells.get(i).xml)
                    .append("</w:tc>");
        }
        xml.append("</w:tr></w:tbl>");
        return this;
    }

    String xml() {
        return xml.toString();
    }

    private PaperXml open(Style style) {
        xml.append("<w:p><w:pPr>");
        if (style.keepNext()) {
            xml.append("<w:keepNext/>");
        }
        xml.append("<w:spacing w:before=\"")
                .append(style.before() * 20)
                .append("\" w:after=\"")
                .append(style.after() * 20);
        if (style.line() > 0) {
            xml.append("\" w:line=\"").append(style.line() * 20).append("\" w:lineRule=\"exact");
        }
        xml.append("\"/>");
        if (style.firstLine() > 0) {
            xml.append("<w:ind w:firstLine=\"").append(style.firstLine()).append("\"/>");
        }
        xml.append("<w:jc w:val=\"").append(style.align()).append("\"/></w:pPr>");
        return this;
    }

    private PaperXml run(Style style, String text) {
        if (text.isEmpty()) {
            return this;
        }
        xml.append("<w:r><w:rPr>");
        xml.append(style.bold() ? "<w:b/>" : "").append(style.italic() ? "<w:i/>" : "");
        xml.append("<w:sz w:val=\"")
                .append(style.size() * 2)
                .append("\"/><w:szCs w:val=\"")
                .append(style.size() * 2);
        xml.append("\"/>").append(style.underline() ? "<w:u w:val=\"single\"/>" : "");
        xml.append("</w:rPr><w:t xml:space=\"preserve\">").append(escape(text)).append("</w:t></w:r>");
        return this;
    }

    private PaperXml close() {
        xml.append("</w:p>");
        return this;
    }

    /** Without the characters XML cannot carry. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000) || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
