package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;

/**
 * Which tables of some units are stored and may be read by somebody, form by form; looked up without opening a file. What
 * a person may not read is not among them, whatever their place in the round: only that there is something is known.
 */
final class SentTables {

    static final SentTables NONE = new SentTables();

    private static final int AT_ONCE = 500;

    /** By form, then by unit. */
    private final Map<String, Map<String, TableRef>> refs = new HashMap<>();

    /** Units by form. */
    private final Map<String, Set<String>> withheld = new HashMap<>();

    private SentTables() {}

    /** The tables that these versions name, of some forms, as far as the actor may read them. */
    static SentTables of(List<Submission> versions, Set<String> forms, DocumentAccess documents, Actor actor) {
        SentTables tables = new SentTables();
        Map<DocumentId, Document> known = find(ids(versions, forms), documents, actor);
        for (Submission version : versions) {
            for (SubmittedTable table : version.tables()) {
                Document document = known.get(table.document());
                if (document == null) {
                    tables.withheld
                            .computeIfAbsent(table.form(), form -> new HashSet<>())
                            .add(version.unit());
                } else {
                    tables.refs
                            .computeIfAbsent(table.form(), form -> new TreeMap<>())
                            .put(
                                    version.unit(),
                                    new TableRef(
                                            version.unit(),
                                            document.id(),
                                            document.content().sha256()));
                }
            }
        }
        return tables;
    }

    /** The tables of one form, by unit code. */
    List<TableRef> of(String form) {
        return List.copyOf(refs.getOrDefault(form, Map.of()).values());
    }

    /** A unit's table; null when it sent none. */
    TableRef of(String form, String unit) {
        return refs.getOrDefault(form, Map.of()).get(unit);
    }

    /** Whether a unit sent a table of the form that is not among these. */
    boolean isWithheld(String form, String unit) {
        return withheld.getOrDefault(form, Set.of()).contains(unit);
    }

    private static List<DocumentId> ids(List<Submission> versions, Set<String> forms) {
        return versions.stream()
                .flatMap(version -> version.tables().stream())
                .filter(table -> forms.contains(table.form()))
                .map(SubmittedTable::document)
                .distinct()
                .toList();
    }

    private static Map<DocumentId, Document> find(List<DocumentId> ids, DocumentAccess documents, Actor actor) {
        Map<DocumentId, Document> found = new HashMap<>();
        List<DocumentId> left = new ArrayList<>(ids);
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            found.putAll(documents.open(left.subList(from, Math.min(left.size(), from + AT_ONCE)), actor));
        }
        return found;
    }
}
