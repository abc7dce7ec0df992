package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A .docx as printed: its paragraphs with all that styles give them, and its pages. */
final class WordLook {

    private static final int DEFAULT_HALF_POINTS = 20;

    private final WordZip zip;
    private final WordParts parts;
    private final Document body;
    private final WordStyles styles;
    private final List<LaidParagraph> paragraphs = new ArrayList<>();

    WordLook(WordZip zip) {
        this.zip = zip;
        this.parts = new WordParts(zip);
        this.body = WordXml.parse(zip.part(parts.main()));
        if (body == null) {
            throw WordZip.damaged(null);
        }
        this.styles = new WordStyles(part("styles"), part("theme"));
        int index = 0;
        for (Element paragraph : WordXml.all(body, "p")) {
            if ("p".equals(paragraph.getLocalName()) && !isDrawing(paragraph)) {
                paragraphs.add(lay(paragraph, index));
            }
            index++;
        }
    }

    /** DrawingML has paragraphs of its own. */
    private static boolean isDrawing(Element paragraph) {
        String namespace = paragraph.getNamespaceURI();
        return namespace != null && namespace.contains("drawingml");
    }

    List<LaidParagraph> paragraphs() {
        return paragraphs;
    }

    List<Element> sections() {
        return WordXml.all(body, "sectPr");
    }

    /** Whether a page number stands in a header or footer. */
    boolean hasPageNumber(String where) {
        return parts.allNamed(where).stream()
                .map(name -> WordXml.parse(zip.part(name)))
                .anyMatch(part -> part != null && numbersPages(part));
    }

    private static boolean numbersPages(Document part) {
        boolean complex = WordXml.all(part, "instrText").stream()
                .anyMatch(field -> field.getTextContent().strip().startsWith("PAGE"));
        return complex
                || WordXml.all(part, "fldSimple").stream()
                        .anyMatch(field ->
                                WordXml.attribute(field, "instr").strip().startsWith("PAGE"));
    }

    private Document part(String type) {
        return WordXml.parse(zip.part(parts.named(type)));
    }

    private LaidParagraph lay(Element paragraph, int index) {
        Element properties = WordXml.child(paragraph, "pPr");
        StringBuilder text = new StringBuilder();
        Element longest = null;
        int most = -1;
        for (Element run : WordXml.all(paragraph, "r")) {
            if (owner(run) == paragraph) {
                String own = text(run);
                text.append(own);
                int letters = own.strip().length();
                longest = letters > most ? run : longest;
                most = Math.max(letters, most);
            }
        }
        List<Element> look = styles.ofRun(longest, properties);
        List<Element> place = styles.ofParagraph(properties);
        Element size = WordStyles.find(look, "sz");
        String color = WordXml.attribute(WordStyles.find(look, "color"), "val");
        String align = WordXml.attribute(WordStyles.find(place, "jc"), "val");
        return new LaidParagraph(
                index,
                vn.eoffice.reports.text.VietnameseText.nfc(text.toString()).strip(),
                styles.font(look),
                WordXml.number(WordXml.attribute(size, "val"), DEFAULT_HALF_POINTS) / 2.0,
                WordStyles.isOn(look, "b"),
                WordStyles.isOn(look, "i"),
                WordStyles.isOn(look, "u"),
                align.isEmpty() || align.equals("start") ? "left" : align,
                color.isEmpty() || color.equals("auto") ? "000000" : color,
                isRuled(paragraph, properties),
                isInTable(paragraph));
    }

    private static boolean isRuled(Element paragraph, Element properties) {
        return WordXml.child(properties, "pBdr") != null
                || !WordXml.all(paragraph, "drawing").isEmpty()
                || !WordXml.all(paragraph, "pict").isEmpty();
    }

    private static String text(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element child : WordXml.children(run)) {
            switch (child.getLocalName() == null ? "" : child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "br", "cr" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                default -> {}
            }
        }
        return text.toString();
    }

    private static Element owner(Element run) {
        Node node = run.getParentNode();
        while (node != null && !"p".equals(node.getLocalName())) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    private static boolean isInTable(Element paragraph) {
        Node node = paragraph.getParentNode();
        while (node != null && !"tc".equals(node.getLocalName())) {
            node = node.getParentNode();
        }
        return node != null;
    }
}
