package vn.eoffice.reports.extraction.text;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Lays out what Tika reports of a file as XHTML events. */
final class XhtmlHandler extends DefaultHandler {

    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "noscript", "svg", "object", "title");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "pre",
            "blockquote",
            "table",
            "hr",
            "ul",
            "ol",
            "dl",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "address",
            "center",
            "caption",
            "form",
            "fieldset");

    /** What Tika makes of control characters, such as the anchor of a footnote. */
    private static final String REPLACED_CONTROL = "\ufffd";

    private final Intake intake;
    private final TextLayout layout;
    private final boolean flowing;
    private int skipDepth;
    private int partDepth;
    private int pages;
    private boolean spacePending;

    /**
     * @param flowing whether line ends within text mean no more than a space, as in HTML
     */
    XhtmlHandler(Intake intake, TextLayout layout, boolean flowing) {
        this.intake = intake;
        this.layout = layout;
        this.flowing = flowing;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        String role = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        if (skipDepth > 0 || SKIPPED.contains(name) || isComment(role)) {
            skipDepth++;
            return;
        }
        if (partDepth > 0) {
            partDepth++;
        } else if (part(role) != TextLayout.Part.BODY) {
            layout.enter(part(role));
            partDepth = 1;
        }
        if (role.equals("page") && ++pages > intake.limits().maxPages()) {
            throw new TextFullException();
        }
        open(name);
    }

    private void open(String name) {
        spacePending = false;
        switch (name) {
            case "tr" -> layout.startRow();
            case "td", "th" -> layout.startCell();
            case "br" -> layout.text("\n");
            default -> {
                if (BLOCKS.contains(name)) {
                    layout.endLine();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        String name = localName.toLowerCase(Locale.ROOT);
        switch (name) {
            case "tr" -> layout.endRow();
            case "td", "th" -> layout.endCell();
            default -> {
                if (BLOCKS.contains(name)) {
                    layout.endLine();
                }
            }
        }
        if (partDepth > 0 && --partDepth == 0) {
            layout.enter(TextLayout.Part.BODY);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (skipDepth > 0) {
            return;
        }
        if (flowing) {
            flow(chars, start, length);
        } else {
            stand(new String(chars, start, length).replace(REPLACED_CONTROL, "").replace('\r', '\n'));
        }
    }

    /** Tika sends line ends between lines of a PDF this way, and elsewhere between elements. */
    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (skipDepth == 0 && !flowing && new String(chars, start, length).indexOf('\n') >= 0) {
            layout.endLine();
        }
    }

    /** Some parsers leave the line end of a paragraph in its text. */
    private void stand(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        layout.text(text.substring(0, end));
        if (end < text.length()) {
            layout.endLine();
        }
    }

    private void flow(char[] chars, int start, int length) {
        StringBuilder text = new StringBuilder(length + 1);
        for (int i = start; i < start + length; i++) {
            boolean space = chars[i] == ' ' || chars[i] == '\n' || chars[i] == '\r' || chars[i] == '\t';
            if (space) {
                spacePending = true;
            } else {
                text.append(spacePending ? " " : "").append(chars[i]);
                spacePending = false;
            }
        }
        layout.text(text);
    }

    private static boolean isComment(String role) {
        return role.contains("annotation") || role.contains("comment") || role.equals("embedded");
    }

    private static TextLayout.Part part(String role) {
        if (role.contains("footnote") || role.contains("endnote")) {
            return TextLayout.Part.NOTES;
        }
        boolean margin =
                role.equals("header") || role.equals("footer") || role.endsWith("_header") || role.endsWith("_footer");
        return margin ? TextLayout.Part.MARGINS : TextLayout.Part.BODY;
    }
}
