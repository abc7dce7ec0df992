package vn.eoffice.reports.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.search.LuceneIndex;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.search.DocumentQuery;

/** The full-text index is a copy: whatever happens to it, the next start has it whole. */
class IndexRecoveryTest {

    private final Path home = TestFolders.create();

    @Test
    void aLostIndexIsMadeAgainWithTheTextOfTheFiles() throws IOException {
        DocumentId plan = fileAndShutDown();
        FileSystemUtils.deleteRecursively(home.resolve("index"));

        assertThat(foundAfterStart("quán triệt")).containsExactly(plan);
    }

    @Test
    void aTornIndexIsMadeAgain() throws IOException {
        DocumentId plan = fileAndShutDown();
        tear();

        assertThat(foundAfterStart("quán triệt")).containsExactly(plan);
    }

    @Test
    void whatTheIndexHadNotYetReadIsReadFromTheQueue() throws IOException {
        DocumentId plan = fileAndShutDown();
        HostOffice office = HostOffice.start(home, Map.of());
        office.bean(LuceneIndex.class).close();
        office.inTransaction(() -> office.documents()
                .replace(office.documents()
                        .find(plan)
                        .map(IndexRecoveryTest::withNewSubject)
                        .orElseThrow()));
        office.shutDown();

        assertThat(foundAfterStart("phổ biến")).containsExactly(plan);
    }

    @Test
    void theQueueIsEmptyOnceTheIndexIsOnDisk() throws IOException {
        fileAndShutDown();
        HostOffice office = HostOffice.start(home, Map.of());

        assertThat(office.jdbc().queryForObject("select count(*) from index_queue", Integer.class))
                .isZero();
        office.shutDown();
    }

    private static Document withNewSubject(Document document) {
        return document.change()
                .metadata(document.metadata().change().subject("phổ biến").build())
                .build();
    }

    private DocumentId fileAndShutDown() throws IOException {
        HostOffice office = HostOffice.start(home, Map.of());
        String text = "Đảng ủy xã tổ chức hội nghị quán triệt.";
        Path file = Files.writeString(home.resolve("upload.txt"), text);
        Document plan = TestDocuments.plan(TestDocuments.newId());
        office.inTransaction(() -> {
            office.documents().add(plan);
            office.contents()
                    .write(
                            plan.id(),
                            new ContentVersion(1, TestDocuments.contentOf(text), TestDocuments.FILED_AT, "vanthu"),
                            file,
                            text);
            office.permissions().grant(plan.id(), List.of(Authority.user("vanthu")), Permissions.Access.READ);
        });
        office.shutDown();
        return plan.id();
    }

    private List<DocumentId> foundAfterStart(String words) {
        HostOffice office = HostOffice.start(home, Map.of());
        try {
            DocumentQuery query = new DocumentQuery(
                    TestDirectory.CLERK,
                    null,
                    null,
                    null,
                    words,
                    List.of(),
                    null,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    DocumentQuery.Order.RELEVANCE);
            return office.search().search(query, PageRequest.FIRST).items().stream()
                    .map(Document::id)
                    .toList();
        } finally {
            office.shutDown();
        }
    }

    /** Cuts every file of the index in half, as a crash of the machine might. */
    private void tear() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            files.filter(file -> !file.endsWith("write.lock")).forEach(file -> {
                try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
