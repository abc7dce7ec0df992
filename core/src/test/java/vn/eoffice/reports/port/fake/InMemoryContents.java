package vn.eoffice.reports.port.fake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Contents;

/** Files as byte arrays. */
public final class InMemoryContents implements Contents, Snapshot {

    private final List<Stored> stored = new ArrayList<>();

    private record Stored(DocumentId document, ContentVersion version, byte[] bytes, String text) {}

    @Override
    public void write(DocumentId id, ContentVersion version, Path file, String text) {
        try {
            stored.add(new Stored(id, version, Files.readAllBytes(file), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream read(DocumentId id, int version) {
        return stored.stream()
                .filter(one -> one.document().equals(id) && one.version().number() == version)
                .findFirst()
                .map(one -> new ByteArrayInputStream(one.bytes()))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "content.not-found", version));
    }

    @Override
    public List<ContentVersion> versions(DocumentId id) {
        return stored.stream()
                .filter(one -> one.document().equals(id))
                .map(Stored::version)
                .sorted(Comparator.comparingInt(ContentVersion::number).reversed())
                .toList();
    }

    /** The text of the newest version; empty when there is none. */
    String text(DocumentId id) {
        return stored.stream()
                .filter(one -> one.document().equals(id))
                .max(Comparator.comparingInt(one -> one.version().number()))
                .map(Stored::text)
                .orElse("");
    }

    void forget(DocumentId id) {
        stored.removeIf(one -> one.document().equals(id));
    }

    @Override
    public Runnable keep() {
        List<Stored> kept = List.copyOf(stored);
        return () -> {
            stored.clear();
            stored.addAll(kept);
        };
    }
}
