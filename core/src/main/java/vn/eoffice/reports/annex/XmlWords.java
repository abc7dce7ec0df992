package vn.eoffice.reports.annex;

import vn.eoffice.reports.text.VietnameseText;

/** Words for an attribute of a form file. */
final class XmlWords {

    private XmlWords() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        VietnameseText.nfc(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c < ' ' || c == 0xFFFE || c == 0xFFFF ? ' ' : c);
            }
        });
        return escaped.toString();
    }
}
