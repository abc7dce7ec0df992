package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.port.Permissions.Access;

/** Fills an office with many documents through its ports, in large transactions and past HTTP and file reading. */
final class Archive {

    private static final int A_TRANSACTION = 500;
    private static final int LOADERS = 4;

    private final Office office;
    private final Path file;
    private final FileContent content;

    /** @param folder where the one file is put that all these documents have */
    Archive(Office office, Path folder) {
        this.office = office;
        byte[] bytes = "Văn bản mẫu.\n".getBytes(StandardCharsets.UTF_8);
        try {
            file = Files.write(folder.resolve("mau.txt"), bytes);
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            content = new FileContent("mau.txt", "text/plain", bytes.length, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A document to be stored, with its text and those who may read it. */
    record Entry(DocumentStatus status, Metadata metadata, String text, List<Authority> readers) {}

    /** Makes an entry; called by several threads. */
    interface Source {
        Entry entry(int index);
    }

    /** What else happens with stored documents, in their transaction. */
    interface Then {
        void each(List<Document> documents);

        /** Nothing. */
        Then NOTHING = documents -> {};
    }

    /** Stores documents and answers their identities, in order of their numbers. */
    List<DocumentId> fill(int count, Source source, Then then) throws InterruptedException {
        DocumentId[] ids = new DocumentId[count];
        int transactions = (count + A_TRANSACTION - 1) / A_TRANSACTION;
        Load.of(LOADERS, transactions, number -> {
            int from = number * A_TRANSACTION;
            int to = Math.min(count, from + A_TRANSACTION);
            List<Document> documents = office.transactions().write(() -> {
                List<Document> stored = IntStream.range(from, to)
                        .mapToObj(index -> store(source.entry(index)))
                        .toList();
                then.each(stored);
                return stored;
            });
            IntStream.range(from, to)
                    .forEach(index -> ids[index] = documents.get(index - from).id());
        });
        return List.of(ids);
    }

    private Document store(Entry entry) {
        Instant now = Instant.now();
        Document document = new Document(
                DocumentId.random(),
                1,
                DocumentKind.PLAN,
                entry.status(),
                entry.metadata(),
                content,
                null,
                "VPTU",
                Office.CLERK,
                now,
                now,
                List.of(),
                Map.of(),
                null);
        office.ports().documents().add(document);
        office.ports()
                .contents()
                .write(document.id(), new ContentVersion(1, content, now, Office.CLERK), file, entry.text());
        office.ports().permissions().grant(document.id(), List.of(Authority.clerksOf("VPTU")), Access.WRITE);
        office.ports().permissions().grant(document.id(), entry.readers(), Access.READ);
        return document;
    }
}
