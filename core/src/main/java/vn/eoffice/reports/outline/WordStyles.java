package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The properties a .docx gives its paragraphs and runs through styles, defaults and its theme. */
final class WordStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> themeFonts = new HashMap<>();
    private Element runDefaults;
    private Element paragraphDefaults;
    private String normal = "";

    WordStyles(Document part, Document theme) {
        if (part != null) {
            runDefaults = WordXml.child(first(part, "rPrDefault"), "rPr");
            paragraphDefaults = WordXml.child(first(part, "pPrDefault"), "pPr");
            for (Element style : WordXml.all(part, "style")) {
                String id = WordXml.attribute(style, "styleId");
                styles.put(id, style);
                boolean usual = WordXml.attribute(style, "default").equals("1");
                normal = usual && WordXml.attribute(style, "type").equals("paragraph") ? id : normal;
            }
        }
        if (theme != null) {
            theme(theme, "major");
            theme(theme, "minor");
        }
    }

    private void theme(Document theme, String kind) {
        Element latin = WordXml.child(first(theme, kind + "Font"), "latin");
        themeFonts.put(kind, WordXml.attribute(latin, "typeface"));
    }

    private static Element first(Document part, String name) {
        List<Element> all = WordXml.all(part, name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Where a run's property may stand, the strongest first. */
    List<Element> ofRun(Element run, Element paragraphProperties) {
        List<Element> chain = new ArrayList<>();
        Element own = WordXml.child(run, "rPr");
        add(chain, own);
        styles(WordXml.value(own, "rStyle"), "rPr", chain);
        styles(styleOf(paragraphProperties), "rPr", chain);
        add(chain, runDefaults);
        return chain;
    }

    /** Where a paragraph's property may stand, the strongest first. */
    List<Element> ofParagraph(Element properties) {
        List<Element> chain = new ArrayList<>();
        add(chain, properties);
        styles(styleOf(properties), "pPr", chain);
        add(chain, paragraphDefaults);
        return chain;
    }

    private String styleOf(Element paragraphProperties) {
        String named = WordXml.value(paragraphProperties, "pStyle");
        return named.isEmpty() ? normal : named;
    }

    private void styles(String id, String part, List<Element> chain) {
        String next = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(next); i++) {
            add(chain, WordXml.child(styles.get(next), part));
            next = WordXml.value(styles.get(next), "basedOn");
        }
    }

    private static void add(List<Element> chain, Element element) {
        if (element != null) {
            chain.add(element);
        }
    }

    /** The first of them that has the property; null when none has. */
    static Element find(List<Element> chain, String name) {
        return chain.stream()
                .map(element -> WordXml.child(element, name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    static boolean isOn(List<Element> chain, String name) {
        Element found = find(chain, name);
        String value = WordXml.attribute(found, "val");
        return found != null && !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    String font(List<Element> chain) {
        for (Element properties : chain) {
            Element fonts = WordXml.child(properties, "rFonts");
            String theme = WordXml.attribute(fonts, "asciiTheme");
            String own = theme.isEmpty()
                    ? WordXml.attribute(fonts, "ascii")
                    : themeFonts.getOrDefault(theme.startsWith("major") ? "major" : "minor", "");
            if (!own.isEmpty()) {
                return own;
            }
        }
        return "Times New Roman";
    }
}
