package vn.eoffice.reports.extraction.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The list definitions of a .docx, as its numbering and styles parts write them. */
final class DocxLists {

    /**
     * One level of a list.
     *
     * @param format as the standard names it, e.g. {@code upperRoman}
     * @param text the pattern of the label, e.g. {@code %1.%2.}
     */
    record Level(int start, String format, String text) {}

    /**
     * Which list a style puts its paragraphs into.
     *
     * @param list -1 when none
     */
    record ListPosition(int list, int level) {}

    private record Key(int list, int level) {}

    private static final Level PLAIN = new Level(1, "decimal", "");
    private static final ListPosition NO_LIST = new ListPosition(-1, 0);
    private static final int MAX_INHERITANCE = 20;

    private final Map<Key, Level> levels = new HashMap<>();
    private final Map<Integer, Integer> definitions = new HashMap<>();
    private final Set<Key> restarts = new HashSet<>();
    private final Map<String, ListPosition> styles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private int definition = -1;
    private int list = -1;
    private int level = -1;
    private String style = "";

    Level level(int definitionId, int levelNumber) {
        return levels.getOrDefault(new Key(definitionId, levelNumber), PLAIN);
    }

    /** Null when there is no such list. */
    Integer definitionOf(int listId) {
        return definitions.get(listId);
    }

    boolean restarts(int listId, int levelNumber) {
        return restarts.contains(new Key(listId, levelNumber));
    }

    ListPosition ofStyle(String name) {
        String at = name;
        for (int i = 0; i < MAX_INHERITANCE && at != null; i++) {
            ListPosition position = styles.get(at);
            if (position != null && position.list() >= 0) {
                return position;
            }
            at = parents.get(at);
        }
        return NO_LIST;
    }

    void numberingEvent(XMLStreamReader xml) {
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "abstractNum" -> {
                definition = XmlPart.number(xml, "abstractNumId", -1);
                list = -1;
            }
            case "num" -> list = XmlPart.number(xml, "numId", -1);
            case "abstractNumId" -> definitions.put(list, XmlPart.number(xml, "val", -1));
            case "lvl", "lvlOverride" -> level = XmlPart.number(xml, "ilvl", -1);
            case "startOverride" -> restarts.add(new Key(list, level));
            case "start" -> change(new Level(XmlPart.number(xml, "val", 1), shape().format(), shape().text()));
            case "numFmt" -> change(new Level(shape().start(), value(xml), shape().text()));
            case "lvlText" -> change(new Level(shape().start(), shape().format(), value(xml)));
            default -> {}
        }
    }

    void styleEvent(XMLStreamReader xml) {
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "style" -> style = Objects.requireNonNullElse(XmlPart.attribute(xml, "styleId"), "");
            case "basedOn" -> parents.put(style, value(xml));
            case "numId" ->
                styles.merge(
                        style,
                        new ListPosition(XmlPart.number(xml, "val", -1), 0),
                        (a, b) -> new ListPosition(b.list(), a.level()));
            case "ilvl" ->
                styles.merge(
                        style,
                        new ListPosition(-1, XmlPart.number(xml, "val", 0)),
                        (a, b) -> new ListPosition(a.list(), b.level()));
            default -> {}
        }
    }

    private Level shape() {
        return level(definition, level);
    }

    private void change(Level changed) {
        if (list < 0) {
            levels.put(new Key(definition, level), changed);
        }
    }

    private static String value(XMLStreamReader xml) {
        return Objects.requireNonNullElse(XmlPart.attribute(xml, "val"), "");
    }
}
