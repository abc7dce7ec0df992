package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.port.TestDirectory;

class FilingTest {

    private final TestDesk desk = new TestDesk();
    private final Filing filing = desk.useCases().filing();

    @Test
    void aFiledDocumentIsADraftOfItsClerksUnit() {
        Document document = desk.file(metadata -> metadata);

        assertThat(document.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(document.unit()).isEqualTo("VPTU");
        assertThat(document.version()).isEqualTo(1);
        assertThat(desk.stored(document.id())).isEqualTo(document);
        assertThat(desk.office().journal().of(document.id()))
                .extracting(JournalEntry::action)
                .containsExactly(Action.FILED);
    }

    @Test
    void theClerksOfTheUnitMayWriteADraftAndNobodyElseMayReadIt() {
        Document document = desk.file(metadata -> metadata);

        assertThat(desk.office().permissions().grants(document.id()))
                .containsOnlyKeys(Authority.user("vanthu"), Authority.clerksOf("VPTU"))
                .containsValues(Access.WRITE);
    }

    @Test
    void aClassifiedDraftIsOpenToItsDrafterOnly() {
        Document document = desk.file(metadata -> metadata.secrecy(Secrecy.CONFIDENTIAL));

        assertThat(desk.office().permissions().grants(document.id())).containsOnlyKeys(Authority.user("vanthu"));
    }

    @Test
    void classifyingADraftClosesItToTheOtherClerks() {
        Document document = desk.file(metadata -> metadata);

        filing.amend(
                document.id(),
                1,
                new DocumentChange(
                        null, read -> read.change().secrecy(Secrecy.SECRET).build()),
                TestDirectory.CLERK);

        assertThat(desk.office().permissions().grants(document.id())).containsOnlyKeys(Authority.user("vanthu"));
    }

    @Test
    void whatTheClerkSaysGoesOverWhatWasReadAndIsSure() {
        DocumentChange given = new DocumentChange(
                DocumentKind.REPORT,
                read -> read.change().subject("kết quả rà soát").build());

        Document document = filing.file(desk.read(metadata -> metadata), given, TestDirectory.CLERK)
                .document();

        assertThat(document.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(document.metadata().subject()).isEqualTo("kết quả rà soát");
        assertThat(document.confidence()).containsEntry("subject", 1.0).containsEntry("type", 0.97);
    }

    @Test
    void theSameFileTwiceIsAWarning() {
        Filed first = filing.file(desk.read("ab".repeat(32), read -> read), DocumentChange.NONE, TestDirectory.CLERK);

        Filed second = filing.file(desk.read("ab".repeat(32), read -> read), DocumentChange.NONE, TestDirectory.CLERK);

        assertThat(first.duplicates()).isEmpty();
        assertThat(second.duplicates()).containsExactly(first.document());
        assertThat(second.document().findings()).containsExactly(Finding.of("document.duplicate-content"));
    }

    @Test
    void theSameNumberOfOneTermIsAWarningInWhateverSpelling() {
        Document first = desk.file(read -> read.number("17-KH/TU").date(LocalDate.of(2025, 10, 2)));

        Document second = desk.file(read -> read.number("17 - KH/TU").date(LocalDate.of(2026, 3, 1)));

        assertThat(first.findings()).isEmpty();
        assertThat(second.findings()).containsExactly(Finding.of("document.duplicate-number", "17 - KH/TU"));
    }

    @Test
    void aNumberThatNobodyCanReadIsComparedAsItIsWritten() {
        LocalDate date = LocalDate.of(2026, 3, 1);
        desk.file(read -> read.number("20260001-KH/TU").date(date));

        Document another = desk.file(read -> read.number("20260002-KH/TU").date(date));
        Document same = desk.file(read -> read.number("20260001 - kh/tu").date(date));

        assertThat(another.findings()).isEmpty();
        assertThat(same.findings()).containsExactly(Finding.of("document.duplicate-number", "20260001 - kh/tu"));
    }

    @Test
    void numbersLeftBlankAreNotTheSame() {
        LocalDate date = LocalDate.of(2026, 3, 1);
        desk.file(read -> read.number("…-KH/TU").date(date));
        desk.file(read -> read.number("chưa cấp").date(date));

        Document blank = desk.file(read -> read.number("…-KH/TU").date(date));
        Document none = desk.file(read -> read.number("chưa cấp").date(date));

        assertThat(blank.findings()).isEmpty();
        assertThat(none.findings()).isEmpty();
    }

    @Test
    void theSameNumberOfTheTermBeforeIsAnotherDocument() {
        desk.file(read -> read.number("17-KH/TU").date(LocalDate.of(2025, 9, 25)));

        Document second = desk.file(read -> read.number("17-KH/TU").date(LocalDate.of(2025, 9, 26)));

        assertThat(second.findings()).isEmpty();
    }

    @Test
    void theSameNumberOfAnotherBodyIsAnotherDocument() {
        LocalDate date = LocalDate.of(2026, 2, 3);
        desk.file(read -> read.number("40/2026/QĐ-UBND")
                .issuingBody("Ủy ban nhân dân tỉnh Nam Sơn")
                .date(date));

        Document second = desk.file(read -> read.number("40/2026/QĐ-UBND")
                .issuingBody("Ủy ban nhân dân tỉnh Bắc Hà")
                .date(date));

        assertThat(second.findings()).isEmpty();
    }

    @Test
    void aDuplicateThatTheClerkMayNotReadShowsAsAFindingOnly() {
        filing.file(
                desk.read("cd".repeat(32), read -> read.secrecy(Secrecy.SECRET)),
                DocumentChange.NONE,
                TestDirectory.CLERK);

        Filed second =
                filing.file(desk.read("cd".repeat(32), read -> read), DocumentChange.NONE, TestDirectory.RECIPIENT);

        assertThat(second.duplicates()).isEmpty();
        assertThat(second.document().findings()).hasSize(1);
    }

    @Test
    void onlyClerksFile() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> filing.file(desk.read(read -> read), DocumentChange.NONE, TestDirectory.SIGNER))
                .matches(refused -> refused.problem() == Problem.FORBIDDEN);
    }

    @Test
    void aChangeNamesTheVersionItRead() {
        Document document = desk.file(metadata -> metadata);
        DocumentChange change =
                new DocumentChange(null, read -> read.change().place("Nam Sơn").build());
        Document changed = filing.amend(document.id(), 1, change, TestDirectory.CLERK);

        assertThat(changed.version()).isEqualTo(2);
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> filing.amend(document.id(), 1, change, TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("document.changed-meanwhile"));
    }

    @Test
    void anIssuedDocumentCannotBeChangedReplacedOrDeleted() {
        Document issued = desk.issue(metadata -> metadata);

        assertRefused(() -> filing.amend(issued.id(), issued.version(), DocumentChange.NONE, TestDirectory.CLERK));
        assertRefused(() ->
                filing.replaceContent(issued.id(), issued.version(), desk.read(read -> read), TestDirectory.CLERK));
        assertRefused(() -> filing.discard(issued.id(), TestDirectory.CLERK));
    }

    @Test
    void aNewFileIsANewVersionAndKeepsTheProperties() {
        Document document = desk.file(metadata -> metadata);

        Document replaced = filing.replaceContent(
                document.id(), 1, desk.read(read -> read.subject("khác hẳn")), TestDirectory.CLERK);

        assertThat(replaced.metadata()).isEqualTo(document.metadata());
        assertThat(desk.office().contents().versions(document.id()))
                .extracting(ContentVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void aDeletedDraftLeavesItsTraceInTheJournal() {
        Document document = desk.file(metadata -> metadata);

        filing.discard(document.id(), TestDirectory.CLERK);

        assertThat(desk.office().documents().find(document.id())).isEmpty();
        assertThat(desk.office().journal().of(document.id()))
                .extracting(JournalEntry::action)
                .containsExactly(Action.FILED, Action.DELETED);
    }

    @Test
    void aDocumentFromElsewhereIsClosedAndThenOpenToTheArchive() {
        Document resolution = desk.file(read -> read.type("nghị quyết").number("18-NQ/TW"));

        Document archived = filing.archive(resolution.id(), TestDirectory.CLERK);

        assertThat(archived.status()).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(archived.metadata().number()).isEqualTo("18-NQ/TW");
        assertThat(desk.useCases().consultation().find(resolution.id(), TestDirectory.ARCHIVIST))
                .isEqualTo(archived);
    }

    @Test
    void aDocumentOnItsWayToTheSignatureIsNotClosed() {
        Document draft = desk.file(metadata -> metadata);
        desk.submitToSigner(draft.id());

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> filing.archive(draft.id(), TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("archive.not-now"));
    }

    private static void assertRefused(Runnable work) {
        assertThatExceptionOfType(ReportException.class).isThrownBy(work::run).matches(refused -> refused.key()
                .equals("document.not-open"));
    }
}
