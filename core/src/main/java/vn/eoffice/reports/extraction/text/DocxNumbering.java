package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Counts the numbered paragraphs of a .docx. Lists that share a definition share their counters; a list that restarts
 * does so once, at its first paragraph. Confined to one thread.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final DocxLists lists;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private DocxNumbering(DocxLists lists) {
        this.lists = lists;
    }

    static DocxNumbering read(ZipFile zip, String numberingPart, String stylesPart, Intake intake)
            throws IOException, XMLStreamException {
        DocxLists lists = new DocxLists();
        if (!numberingPart.isEmpty()) {
            XmlPart.visit(zip, numberingPart, intake, lists::numberingEvent);
            XmlPart.visit(zip, stylesPart, intake, lists::styleEvent);
        }
        return new DocxNumbering(lists);
    }

    /**
     * The label of the next paragraph, e.g. {@code II.}, {@code 3.1} or {@code -}; empty when it has none.
     *
     * @param style the paragraph's style, empty when it names none
     * @param listId the list it names itself, -1 when none; 0 takes it out of its style's list
     * @param listLevel the level it names itself, -1 when none
     */
    String label(String style, int listId, int listLevel) {
        DocxLists.ListPosition inherited = lists.ofStyle(style);
        int id = listId >= 0 ? listId : inherited.list();
        int level = Math.max(0, listLevel >= 0 ? listLevel : inherited.level());
        Integer definition = lists.definitionOf(id);
        if (id <= 0 || definition == null || level >= LEVELS) {
            return "";
        }
        int[] count = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        if (begun.add(id)) {
            restart(id, count);
        }
        count[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        return print(definition, level, count);
    }

    private void restart(int id, int[] count) {
        for (int level = 0; level < LEVELS; level++) {
            if (lists.restarts(id, level)) {
                count[level] = 0;
            }
        }
    }

    private String print(int definition, int level, int[] count) {
        DocxLists.Level shape = lists.level(definition, level);
        if (shape.format().equals("bullet")) {
            return "-";
        }
        if (shape.format().equals("none")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String pattern = shape.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int named = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (named >= 0 && named < LEVELS) {
                DocxLists.Level other = lists.level(definition, named);
                label.append(ListNumbers.print(other.format(), other.start() + Math.max(0, count[named] - 1)));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }
}
