package vn.eoffice.reports.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lays paragraphs and tables out as lines: body first, then notes, then headers and footers of pages. Events of tables
 * may come unbalanced; {@link #finish()} closes what is open. Confined to one thread.
 */
final class TextLayout {

    /** Where text belongs, in the order of the result. */
    enum Part {
        BODY,
        NOTES,
        MARGINS
    }

    private static final int CHECK_EVERY = 512;

    private final Intake intake;
    private final Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);
    private final Deque<StringBuilder> targets = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private int room;
    private int events;

    TextLayout(Intake intake) {
        this.intake = intake;
        this.room = intake.limits().maxTextChars();
        for (Part part : Part.values()) {
            parts.put(part, new StringBuilder());
        }
        paragraphs.push(new StringBuilder());
        targets.push(parts.get(Part.BODY));
    }

    /** From here on text belongs to this part; only between paragraphs outside tables. */
    void enter(Part part) {
        unwind();
        targets.pop();
        targets.push(parts.get(part));
    }

    void text(CharSequence text) {
        tick();
        int taken = Math.min(room, text.length());
        paragraphs.element().append(text, 0, taken);
        room -= taken;
        if (taken < text.length()) {
            throw new TextFullException();
        }
    }

    /** Ends the line when it has text. */
    void endLine() {
        if (!paragraphs.element().isEmpty()) {
            endParagraph();
        }
    }

    /** Ends the line; an empty one stays as an empty line. */
    void endParagraph() {
        tick();
        StringBuilder paragraph = paragraphs.element();
        if (targets.size() > 1) {
            withoutTabs(paragraph);
        }
        targets.element().append(paragraph).append('\n');
        paragraph.setLength(0);
    }

    /** A box drawn within a paragraph: its lines come before the paragraph's own. */
    void startBox() {
        checkNesting(paragraphs.size());
        paragraphs.push(new StringBuilder());
    }

    void endBox() {
        endLine();
        if (paragraphs.size() > 1) {
            paragraphs.pop();
        }
    }

    /** A note within a paragraph: its lines go behind the body. */
    void startNote() {
        startBox();
        targets.push(parts.get(Part.NOTES));
    }

    void endNote() {
        endBox();
        if (targets.size() > 1) {
            targets.pop();
        }
    }

    void startRow() {
        endLine();
        checkNesting(rows.size());
        rows.push(new ArrayList<>());
    }

    void startCell() {
        endLine();
        checkNesting(targets.size());
        targets.push(new StringBuilder());
    }

    void endCell() {
        endLine();
        if (targets.size() > 1) {
            String cell = targets.pop().toString();
            if (rows.isEmpty()) {
                targets.element().append(cell);
            } else {
                rows.element().add(cell);
            }
        }
    }

    void endRow() {
        endLine();
        if (!rows.isEmpty()) {
            TableRows.layOut(rows.pop(), targets.element());
        }
    }

    /** All text, parts one behind the other. */
    String finish() {
        unwind();
        StringBuilder all = parts.get(Part.BODY);
        all.append(parts.get(Part.NOTES)).append(parts.get(Part.MARGINS));
        return all.toString();
    }

    private void unwind() {
        endLine();
        while (paragraphs.size() > 1) {
            endBox();
        }
        while (targets.size() > 1) {
            endCell();
            endRow();
        }
        while (!rows.isEmpty()) {
            endRow();
        }
    }

    private static void withoutTabs(StringBuilder cellText) {
        for (int i = cellText.indexOf("\t"); i >= 0; i = cellText.indexOf("\t", i + 1)) {
            cellText.setCharAt(i, ' ');
        }
    }

    private void tick() {
        if (++events % CHECK_EVERY == 0) {
            intake.checkTime();
        }
    }

    private void checkNesting(int depth) {
        tick();
        if (depth > intake.limits().maxNesting()) {
            throw FileFindings.bomb(null);
        }
    }
}
