package vn.eoffice.reports.alfresco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Submission;
import vn.eoffice.reports.routing.Verdict;

/** Files, routes and issues plans in an Alfresco in memory, each step as the person who does it. */
public final class TestFiling {

    private final AlfrescoOffice office;
    private final UseCases cases;
    private int files;

    public TestFiling(AlfrescoOffice office) {
        this.office = office;
        this.cases = office.useCases();
    }

    public UseCases cases() {
        return cases;
    }

    /** Does something as a person, in a transaction. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return office.alfresco().answerAs(actor.userId(), work);
    }

    /** A plan filed by the clerk. */
    public Document file(UnaryOperator<MetadataBuilder> change) {
        FileContent content = new FileContent("ke-hoach.txt", "text/plain", 3, "%064x".formatted(++files));
        Extraction extraction = new Extraction(
                DocumentKind.PLAN, change.apply(TestDesk.planWithoutNumber()).build(), List.of(), Map.of(), Map.of());
        ReadFile read = new ReadFile(new Upload("ke-hoach.txt", emptyFile()), content, extraction, "Kế hoạch");
        return as(TestDirectory.CLERK, () -> cases.filing().file(read, DocumentChange.NONE, TestDirectory.CLERK))
                .document();
    }

    /** Sends a draft to the signer. */
    public void submit(DocumentId id) {
        Authority signer = Authority.user(TestDirectory.SIGNER.userId());
        as(TestDirectory.CLERK, () -> cases.routingDesk()
                .submit(new Submission(id, null, signer, null), TestDirectory.CLERK));
    }

    /** A plan that was signed and sent. */
    public Document issue(UnaryOperator<MetadataBuilder> change) {
        Document draft = file(change);
        submit(draft.id());
        return as(TestDirectory.SIGNER, () -> cases.routingDesk()
                .decide(task().id(), new Decision(Verdict.APPROVE, null, null), TestDirectory.SIGNER));
    }

    private RoutingTask task() {
        return cases.routingDesk()
                .tasks(TestDirectory.SIGNER, PageRequest.FIRST)
                .items()
                .get(0)
                .task();
    }

    private static Path emptyFile() {
        try {
            Path file = Files.createTempFile("ke-hoach", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
