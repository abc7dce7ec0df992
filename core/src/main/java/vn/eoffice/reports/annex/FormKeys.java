package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.annex.form.HeaderGroup;
import vn.eoffice.reports.annex.form.HeaderNode;

/** A form's words in the way they are compared with those of a sheet. Worked out once for each form. */
final class FormKeys {

    private final FormShape shape;
    private final List<String> titles = new ArrayList<>();
    private final List<List<String>> groups = new ArrayList<>();
    private final List<Integer> fixedRows;
    private final List<String> labels;
    private final List<String> indexes;
    private final Set<String> known;
    private final Set<String> notes = new HashSet<>();

    FormKeys(FormShape shape) {
        this.shape = shape;
        shape.form().header().forEach(node -> collect(node, List.of()));
        fixedRows = IntStream.range(0, shape.rows().size())
                .filter(row -> !shape.rows().get(row).isOpen())
                .boxed()
                .toList();
        labels = fixedRows.stream().map(this::label).toList();
        indexes = fixedRows.stream()
                .map(row -> Words.index(shape.rows().get(row).index()))
                .toList();
        known = new HashSet<>(labels);
        known.remove("");
        shape.form().notes().forEach(note -> notes.add(Words.key(note)));
    }

    FormShape shape() {
        return shape;
    }

    /** Keys of the lowest headings, by column. */
    List<String> titles() {
        return titles;
    }

    /** Keys of the headings above, by column. */
    List<List<String>> groups() {
        return groups;
    }

    /** Positions of the rows that are no open places. */
    List<Integer> fixedRows() {
        return fixedRows;
    }

    /** Their labels' keys. */
    List<String> labels() {
        return labels;
    }

    /** Their indexes' keys. */
    List<String> indexes() {
        return indexes;
    }

    boolean isLabel(String key) {
        return known.contains(key);
    }

    boolean isNote(String key) {
        return notes.contains(key);
    }

    /** A row whose first name is only dots is known by its second one. */
    private String label(int row) {
        for (int column = 0; column < shape.columns().size(); column++) {
            if (shape.columns().get(column).kind() == ColumnKind.LABEL) {
                String key = Words.key(shape.printed(row, column));
                if (!key.isEmpty()) {
                    return key;
                }
            }
        }
        return "";
    }

    private void collect(HeaderNode node, List<String> above) {
        if (node instanceof FormColumn) {
            titles.add(Words.key(node.title()));
            groups.add(above);
        } else if (node instanceof HeaderGroup group) {
            List<String> path = new ArrayList<>(above);
            path.add(Words.key(group.title()));
            group.nodes().forEach(child -> collect(child, List.copyOf(path)));
        }
    }
}
