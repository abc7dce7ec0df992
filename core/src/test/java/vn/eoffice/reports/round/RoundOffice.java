package vn.eoffice.reports.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.SettableClock;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.fake.InMemoryOffice;
import vn.eoffice.reports.port.fake.InMemoryRoundWatch;
import vn.eoffice.reports.port.fake.InMemoryRouting;
import vn.eoffice.reports.routing.RoutingTimes;

/**
 * Rounds over an office in memory, on 4 May 2026. The plan is filed by VPTU, assigned by TU, sends reports to BTCTU
 * until 28 May, a Thursday, and asks two communes and the People's Committee for a report and forms 1B and 13B.
 */
final class RoundOffice {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 28);
    static final Period PERIOD = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31));
    static final Period YEAR_BEFORE = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 5, 31));
    static final String PLAN_TEXT =
            "Các đảng ủy gửi báo cáo (kèm Biểu 1B, 13B) về Ban Tổ chức Tỉnh ủy trước ngày 29/5/2026.\nĐỀ CƯƠNG\nI. KẾT QUẢ";

    static final Actor CLERK = TestDirectory.CLERK;
    static final Actor BINH_KHE = TestDirectory.RECIPIENT;
    static final Actor AN_LAO = person("anlao", "DU-ANLAO", Role.CLERK);
    static final Actor UBND = person("ubnd", "UBND", Role.CLERK);
    static final Actor ORGANISER = person("btc", "BTCTU", Role.CLERK);
    static final Actor STRANGER = person("xala", "SNV", Role.CLERK);

    final SettableClock clock = new SettableClock(TODAY);
    final InMemoryOffice office = new InMemoryOffice(clock);
    final InMemoryRoundWatch watch = new InMemoryRoundWatch(clock);
    final UseCases useCases;
    final RoundCases cases;
    private final Ports ports;
    private int files;

    RoundOffice() {
        List.of(AN_LAO, UBND, ORGANISER, STRANGER).forEach(office.directory()::add);
        ports = new Ports(
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
                new InMemoryRouting(clock));
        RoutingTimes times = new RoutingTimes(Duration.ofDays(5), Duration.ofDays(3));
        useCases = UseCases.over(ports, CodeTables.standard(), times, clock);
        cases = RoundCases.over(
                new RoundCases.Adapters(office.rounds(), office.submissions(), office.holidays(), watch),
                ports,
                useCases.filing(),
                (plan, looks) -> PLAN_TEXT,
                Set.of("1B", "13B")::contains,
                clock);
        watch.connect(cases.steps());
    }

    private static Actor person(String id, String unit, Role... roles) {
        return new Actor(id, id, unit, Set.of(roles));
    }

    /** The plan, with what a test wants changed. */
    Document plan(UnaryOperator<MetadataBuilder> change) {
        Metadata metadata = change.apply(Metadata.EMPTY
                        .change()
                        .type("kế hoạch")
                        .number("17-KH/TU")
                        .issuingBody("Tỉnh ủy Nam Sơn")
                        .subject("sơ kết một năm")
                        .period(PERIOD)
                        .deadlines(List.of(new Deadline(
                                LAST_DAY.plusDays(1), "gửi báo cáo trước ngày 29/5/2026", List.of("các đảng ủy"))))
                        .recipients(List.of(
                                new RecipientLine("Ban Tổ chức Trung ương", Direction.UPWARD, false),
                                new RecipientLine("Ban Tổ chức Tỉnh ủy", Direction.DOWNWARD, false),
                                new RecipientLine("Các đảng ủy xã, phường", Direction.DOWNWARD, false),
                                new RecipientLine("Ủy ban nhân dân tỉnh Nam Sơn", Direction.DOWNWARD, false),
                                new RecipientLine("Các đồng chí cố vấn", Direction.DOWNWARD, false),
                                new RecipientLine("Lưu Văn phòng Tỉnh ủy", Direction.DOWNWARD, true))))
                .build();
        return useCases.filing()
                .file(read("ke-hoach.docx", DocumentKind.PLAN, metadata), DocumentChange.NONE, CLERK)
                .document();
    }

    Round prepared() {
        return cases.preparation().prepare(plan(plan -> plan).id(), PLAN_TEXT, CLERK);
    }

    Round opened() {
        Round prepared = prepared();
        return cases.preparation().open(prepared.id(), prepared.version(), CLERK);
    }

    Round openedFor(UnaryOperator<MetadataBuilder> change) {
        Round prepared = cases.preparation().prepare(plan(change).id(), PLAN_TEXT, CLERK);
        return cases.preparation().open(prepared.id(), prepared.version(), CLERK);
    }

    /** A report of a unit for a period. */
    SentFile report(String body, Period period) {
        Metadata metadata = Metadata.EMPTY
                .change()
                .type("báo cáo")
                .issuingBody(body)
                .period(period)
                .build();
        return SentFile.read(read("bao-cao.docx", DocumentKind.REPORT, metadata), FileClaim.ofReport(metadata));
    }

    SentFile report() {
        return report(null, PERIOD);
    }

    /** A paper that came in the place of a report, read as this kind and type. */
    SentFile paper(DocumentKind kind, String type) {
        Metadata metadata = Metadata.EMPTY.change().type(type).build();
        return SentFile.read(read(kind.code() + ".docx", kind, metadata), FileClaim.ofReport(metadata));
    }

    SentFile secretReport() {
        Metadata metadata = Metadata.EMPTY.change().secrecy(Secrecy.SECRET).build();
        return SentFile.read(read("bao-cao.docx", DocumentKind.REPORT, metadata), FileClaim.ofReport(metadata));
    }

    /** A workbook that says nothing of round and unit. */
    SentFile table(String form) {
        return table(form, null, null, PERIOD);
    }

    SentFile table(String form, String round, String unit, Period period) {
        return table(new FileClaim(form, round, unit, null, period, List.of(), false));
    }

    /** A workbook of form 1B without a stamp, with words above its table. */
    SentFile headed(String body, List<String> heads) {
        return table(new FileClaim("1B", null, null, body, null, heads, false));
    }

    SentFile table(FileClaim claim) {
        return SentFile.read(read("bieu-" + claim.form() + ".xlsx", DocumentKind.ANNEX_TABLE, Metadata.EMPTY), claim);
    }

    /** A real workbook, read as the host reads it. */
    SentFile workbook(Path file, WorkbookReader reader) {
        return workbook(file, reader, Secrecy.NONE);
    }

    SentFile workbook(Path file, WorkbookReader reader, Secrecy secrecy) {
        FilledForm filled = reader.read(file);
        String name = "bieu-" + filled.form().code() + ".xlsx";
        Metadata metadata = Metadata.EMPTY.change().secrecy(secrecy).build();
        Extraction extraction = new Extraction(DocumentKind.ANNEX_TABLE, metadata, List.of(), Map.of(), Map.of());
        FileContent content = new FileContent(name, "application/vnd.ms-excel", 3, sha256(file));
        ReadFile read = new ReadFile(new Upload(name, file), content, extraction, name);
        return SentFile.table(read, new TableClaims().of(filled), filled);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything about rounds over the same office, with some forms. */
    RoundService service(Forms forms) {
        return RoundService.over(
                new RoundCases.Adapters(office.rounds(), office.submissions(), office.holidays(), watch),
                ports,
                useCases.filing(),
                (file, name) -> new SourceText(PLAN_TEXT, "text/plain", null, List.of()),
                forms,
                clock);
    }

    private ReadFile read(String name, DocumentKind kind, Metadata metadata) {
        Extraction extraction = new Extraction(kind, metadata, List.of(), Map.of(), Map.of());
        FileContent content = new FileContent(name, "text/plain", 3, "%064x".formatted(++files));
        return new ReadFile(new Upload(name, emptyFile()), content, extraction, name);
    }

    /** Everything that the round asks for. */
    List<SentFile> all() {
        return List.of(report(), table("1B"), table("13B"));
    }

    Submission submit(Round round, String unit, Actor actor, SentFile... sent) {
        return cases.reporting().submit(round.id(), unit, List.of(sent), actor);
    }

    Submission submitAll(Round round, String unit, Actor actor) {
        return cases.reporting().submit(round.id(), unit, all(), actor);
    }

    /** When a unit is reminded next; null when it is left in peace. */
    Instant timer(Round round, String unit) {
        boolean open = cases.book().find(round.id(), CLERK).state() == RoundState.OPEN;
        return open
                ? new ReminderTimes(clock)
                        .next(unit(round, unit))
                        .map(Reminder::at)
                        .orElse(null)
                : null;
    }

    RoundUnit unit(Round round, String code) {
        return office.rounds().unit(round.id(), code).orElseThrow();
    }

    List<String> messages(Actor actor) {
        List<String> subjects = new ArrayList<>();
        office.notifier()
                .messages(actor, PageRequest.FIRST)
                .items()
                .forEach(message -> subjects.add(message.subject()));
        return subjects;
    }

    private static Path emptyFile() {
        try {
            Path file = Files.createTempFile("dot-bao-cao", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
