package vn.eoffice.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.port.fake.InMemoryOffice;
import vn.eoffice.reports.port.fake.InMemoryRoundWatch;
import vn.eoffice.reports.port.fake.InMemoryRouting;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.RoutingTimes;
import vn.eoffice.reports.routing.Submission;
import vn.eoffice.reports.routing.Verdict;
import vn.eoffice.reports.settings.SettingsDesk;

/** All use cases over an office in memory, on 4 May 2026, with what tests do again and again. */
public final class TestDesk {

    private static final Clock CLOCK = Clock.fixed(TestDocuments.FILED_AT, ZoneId.of("Asia/Ho_Chi_Minh"));

    private final InMemoryOffice office = new InMemoryOffice(CLOCK);
    private final InMemoryRouting routing = new InMemoryRouting(CLOCK);
    private final UseCases useCases;
    private final RoundService rounds;
    private final SettingsDesk settings;
    private int files;

    public TestDesk() {
        Ports ports = new Ports(
                office.documents(),
                office.search(),
                office.contents(),
                office.counters(),
                office.registers(),
                office.deliveries(),
                office.directory(),
                office.permissions(),
                office.journal(),
                office.notifier(),
                routing);
        RoutingTimes times = new RoutingTimes(Duration.ofDays(5), Duration.ofDays(3));
        CodeTables codes = CodeTables.standard().withOwn(office.tables()::issuerCodes);
        this.useCases = UseCases.over(ports, codes, times, CLOCK);
        this.settings = SettingsDesk.over(office.tables(), ports, codes, CLOCK);
        routing.connect(useCases.routingSteps());
        InMemoryRoundWatch watch = new InMemoryRoundWatch(CLOCK);
        this.rounds = RoundService.over(
                new RoundCases.Adapters(office.rounds(), office.submissions(), office.holidays(), watch),
                ports,
                useCases.filing(),
                (file, name) -> new SourceText("Kế hoạch", "text/plain", null, List.of()),
                Forms.shipped(),
                CLOCK);
        watch.connect(rounds.cases().steps());
    }

    /** Rounds over the same office. */
    public RoundService rounds() {
        return rounds;
    }

    /** The settings of the same office. */
    public SettingsDesk settings() {
        return settings;
    }

    public InMemoryOffice office() {
        return office;
    }

    public UseCases useCases() {
        return useCases;
    }

    public InMemoryRouting routing() {
        return routing;
    }

    /** What was read from a plan of the province's Party committee that has no number yet. */
    public static MetadataBuilder planWithoutNumber() {
        return Metadata.EMPTY
                .change()
                .type("kế hoạch")
                .symbol("KH/TU")
                .issuingBody("Tỉnh ủy Nam Sơn")
                .subject("rà soát đầu mối trực thuộc")
                .recipients(List.of(
                        new RecipientLine("Đảng ủy xã Bình Khê", Direction.DOWNWARD, false),
                        new RecipientLine("Lưu Văn phòng Tỉnh ủy", Direction.DOWNWARD, true)));
    }

    /** A file that was read as such a plan, with what a test wants changed; each has its own hash. */
    public ReadFile read(UnaryOperator<MetadataBuilder> change) {
        return read("%064x".formatted(++files), change);
    }

    /** The same with a given hash. */
    public ReadFile read(String sha256, UnaryOperator<MetadataBuilder> change) {
        Extraction extraction = new Extraction(
                DocumentKind.PLAN,
                change.apply(planWithoutNumber()).build(),
                List.of(),
                Map.of(Field.SUBJECT, 0.8, Field.TYPE, 0.97),
                Map.of());
        FileContent content = new FileContent("ke-hoach.txt", "text/plain", 3, sha256);
        return new ReadFile(new Upload("ke-hoach.txt", emptyFile()), content, extraction, "Kế hoạch");
    }

    /** A plan filed by the clerk. */
    public Document file(UnaryOperator<MetadataBuilder> change) {
        return useCases.filing()
                .file(read(change), DocumentChange.NONE, TestDirectory.CLERK)
                .document();
    }

    /** A plan that was routed to its signature, with what follows from it. */
    public Document issue(UnaryOperator<MetadataBuilder> change) {
        Document document = file(change);
        submitToSigner(document.id());
        return decide(document.id(), Verdict.APPROVE, TestDirectory.SIGNER);
    }

    /** Sends a draft to the signer at once. */
    public void submitToSigner(DocumentId id) {
        Authority signer = Authority.user(TestDirectory.SIGNER.userId());
        useCases.routingDesk().submit(new Submission(id, null, signer, null), TestDirectory.CLERK);
    }

    /** Decides the document's open task. */
    public Document decide(DocumentId id, Verdict verdict, Actor actor) {
        String comment = verdict == Verdict.APPROVE ? null : "thiếu biểu 2B";
        return useCases.routingDesk().decide(openTask(id).id(), new Decision(verdict, comment, null), actor);
    }

    public RoutingTask openTask(DocumentId id) {
        return routing.openTask(id).orElseThrow();
    }

    public Document stored(DocumentId id) {
        return office.documents().find(id).orElseThrow();
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
