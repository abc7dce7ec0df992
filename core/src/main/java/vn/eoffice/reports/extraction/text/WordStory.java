package vn.eoffice.reports.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The main part of a .docx from XML events to paragraphs; what nobody sees printed is left out, but counted. */
final class WordStory {

    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "object", "rt", "instrText");

    private static final class Open {
        private final int index;
        private final StringBuilder text = new StringBuilder();
        private String style = "";
        private int listId = -1;
        private int listLevel = -1;

        Open(int index) {
            this.index = index;
        }
    }

    private final DocxNumbering numbering;
    private final List<WordParagraph> paragraphs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int room;
    private int begun;
    private int skipDepth;
    private int cells;
    private boolean inText;
    private boolean hidden;

    WordStory(DocxNumbering numbering, int maxChars) {
        this.numbering = numbering;
        this.room = maxChars;
    }

    List<WordParagraph> paragraphs() {
        return List.copyOf(paragraphs);
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
            begun += name.equals("p") ? 1 : 0;
            return;
        }
        switch (name) {
            case "p" -> open.push(new Open(begun++));
            case "tc" -> cells++;
            case "r" -> hidden = false;
            case "t" -> inText = true;
            case "vanish" -> hidden = true;
            case "tab", "br", "cr", "ptab" -> text(" ");
            case "noBreakHyphen" -> text("-");
            case "pStyle", "numId", "ilvl" -> property(name, xml);
            default -> {}
        }
    }

    private void property(String name, XMLStreamReader xml) {
        if (open.isEmpty()) {
            return;
        }
        Open paragraph = open.element();
        switch (name) {
            case "numId" -> paragraph.listId = XmlPart.number(xml, "val", -1);
            case "ilvl" -> paragraph.listLevel = XmlPart.number(xml, "val", -1);
            default -> {
                String style = XmlPart.attribute(xml, "val");
                paragraph.style = style == null ? "" : style;
            }
        }
    }

    private void end(String name) {
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "tc" -> cells--;
            case "p" -> endParagraph();
            default -> {}
        }
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Open paragraph = open.pop();
        String text = TextCleaner.clean(paragraph.text.toString()).replace('\t', ' ');
        String label = numbering.label(paragraph.style, paragraph.listId, paragraph.listLevel);
        if (!text.isBlank()) {
            String line = label.isEmpty() ? text : label + " " + text.strip();
            paragraphs.add(new WordParagraph(paragraph.index, line.strip(), cells > 0));
        }
    }

    private void text(String text) {
        int taken = Math.min(room, text.length());
        room -= taken;
        if (!open.isEmpty()) {
            open.element().text.append(text, 0, taken);
        }
    }
}
