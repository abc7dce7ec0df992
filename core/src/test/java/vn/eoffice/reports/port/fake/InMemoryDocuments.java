package vn.eoffice.reports.port.fake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Documents;

/** Documents in a map. */
public final class InMemoryDocuments implements Documents, Snapshot {

    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final InMemoryPermissions permissions;
    private final InMemoryContents contents;
    private final InMemoryDeliveries deliveries;

    InMemoryDocuments(InMemoryPermissions permissions, InMemoryContents contents, InMemoryDeliveries deliveries) {
        this.permissions = permissions;
        this.contents = contents;
        this.deliveries = deliveries;
    }

    @Override
    public void add(Document document) {
        if (documents.putIfAbsent(document.id(), document) != null) {
            throw new IllegalStateException("added twice: " + document.id());
        }
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Document replace(Document changed) {
        Document stored = documents.get(changed.id());
        if (stored == null || stored.version() != changed.version()) {
            throw new ReportException(Problem.CONFLICT, "document.changed-meanwhile");
        }
        Document next = changed.change().version(changed.version() + 1).build();
        documents.put(next.id(), next);
        return next;
    }

    @Override
    public void remove(DocumentId id) {
        documents.remove(id);
        contents.forget(id);
        permissions.forget(id);
        deliveries.forget(id);
    }

    @Override
    public Map<DocumentId, Document> find(Collection<DocumentId> ids) {
        return ids.stream()
                .distinct()
                .filter(documents::containsKey)
                .collect(Collectors.toMap(Function.identity(), documents::get));
    }

    /** Every document, in the order they were added. */
    List<Document> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public List<Document> lookalikes(String key, String sha256) {
        return documents.values().stream()
                .filter(document ->
                        document.content().sha256().equals(sha256) || key != null && key.equals(document.identity()))
                .toList();
    }

    @Override
    public Runnable keep() {
        Map<DocumentId, Document> kept = new LinkedHashMap<>(documents);
        return () -> {
            documents.clear();
            documents.putAll(kept);
        };
    }
}
