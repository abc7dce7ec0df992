package vn.eoffice.reports.extraction.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * One story of a .docx (body, notes, a header) from XML events to lines. Left out: deleted and moved-away text, hidden
 * text, field codes, comments, embedded objects, and the second rendering of drawings made for old programs.
 */
final class DocxStory {

    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "object", "rt");

    private final TextLayout layout;
    private final DocxNumbering numbering;
    private final Deque<String> labelsOutsideBoxes = new ArrayDeque<>();
    private int skipDepth;
    private boolean inRun;
    private boolean inText;
    private boolean hidden;
    private boolean capitals;
    private String style = "";
    private int listId = -1;
    private int listLevel = -1;
    private String label = "";

    DocxStory(TextLayout layout, DocxNumbering numbering) {
        this.layout = layout;
        this.numbering = numbering;
    }

    void event(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                if (inText && !hidden && skipDepth == 0) {
                    text(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipDepth > 0 || SKIPPED.contains(name)) {
            skipDepth++;
            return;
        }
        if (inRun) {
            startInRun(name, xml);
        }
        switch (name) {
            case "r" -> startRun();
            case "txbxContent" -> startBox();
            case "tr" -> layout.startRow();
            case "tc" -> layout.startCell();
            case "pPr" -> startProperties();
            case "pStyle" -> style = text(xml, "val");
            case "numId" -> listId = XmlPart.number(xml, "val", -1);
            case "ilvl" -> listLevel = XmlPart.number(xml, "val", -1);
            default -> {}
        }
    }

    private void startInRun(String name, XMLStreamReader xml) {
        switch (name) {
            case "t" -> inText = true;
            case "vanish" -> hidden = isOn(xml);
            case "caps" -> capitals = isOn(xml);
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> symbol(text(xml, "char"));
            default -> {}
        }
    }

    private void end(String name) {
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> endParagraph();
            case "pPr" -> label = numbering.label(style, listId, listLevel);
            case "txbxContent" -> endBox();
            case "tc" -> layout.endCell();
            case "tr" -> layout.endRow();
            default -> {}
        }
    }

    private void startRun() {
        inRun = true;
        hidden = false;
        capitals = false;
    }

    private void startProperties() {
        style = "";
        listId = -1;
        listLevel = -1;
    }

    private void startBox() {
        labelsOutsideBoxes.push(label);
        label = "";
        inRun = false;
        layout.startBox();
    }

    private void endBox() {
        layout.endBox();
        label = labelsOutsideBoxes.isEmpty() ? "" : labelsOutsideBoxes.pop();
        inRun = true;
    }

    private void endParagraph() {
        label = "";
        layout.endParagraph();
    }

    private void text(String text) {
        if (!label.isEmpty()) {
            layout.text(label + " ");
            label = "";
        }
        layout.text(capitals ? text.toUpperCase(Locale.ROOT) : text);
    }

    private void symbol(String code) {
        if (code.length() == 4 && code.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            text(String.valueOf((char) Integer.parseInt(code, 16)));
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = text(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static String text(XMLStreamReader xml, String attribute) {
        String value = XmlPart.attribute(xml, attribute);
        return value == null ? "" : value;
    }
}
