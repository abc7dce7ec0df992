package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.FilledBook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.extraction.Extraction;

class ArrivedFilesTest {

    private static final String UNIT = "DU-BINHKHE";
    private static final Forms FORMS = Forms.shipped();

    @TempDir
    private Path folder;

    private final RoundOffice office = new RoundOffice();
    private final Round round = office.opened();
    private final ArrivedFiles arrivals = office.service(FORMS).arrivals();

    @Test
    void aWorkbookThatWasHandedOutForTheRoundIsHandedIn() {
        Document filed = arrived(workbook(Handout.of(round.id().value(), "đợt 1", UNIT, "Bình Khê")), null);

        assertThat(office.unit(round, UNIT).missing()).containsExactly("report", "13B");
        assertThat(filed.round()).isEqualTo(round.id().value());
        assertThat(filed.kind()).isEqualTo(DocumentKind.ANNEX_TABLE);
        assertThat(filed.status()).isEqualTo(DocumentStatus.ARCHIVED);
    }

    @Test
    void aBlankFormBelongsToNoRound() {
        assertThat(arrivals.claim(workbook(Handout.BLANK), null)).isEmpty();
    }

    @Test
    void aFolderKeptForTheRoundTakesReportsAndBlankForms() {
        arrived(office.report().read(), round.id().value());
        arrived(workbook(Handout.BLANK), round.id().value());

        assertThat(office.unit(round, UNIT).missing()).containsExactly("13B");
    }

    @Test
    void aLetterInThatFolderIsNoReport() {
        ReadFile report = office.report().read();
        Extraction letter = new Extraction(DocumentKind.OTHER, Metadata.EMPTY, List.of(), Map.of(), Map.of());

        assertThat(arrivals.claim(new ReadFile(report.upload(), report.content(), letter, ""), "dot-1"))
                .isEmpty();
    }

    @Test
    void theWorkbookOfAnotherUnitStaysADraftAndSaysWhy() {
        Document filed = arrived(workbook(Handout.of(round.id().value(), "đợt 1", "DU-ANLAO", "An Lão")), null);

        assertThat(filed.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(filed.round()).isNull();
        assertThat(filed.findings()).extracting(Finding::code).contains("round.no-unit");
    }

    @Test
    void theWorkbookOfARoundThatIsNoneStaysADraftAndSaysWhy() {
        Document filed = arrived(workbook(Handout.of("dot-nao-do", "đợt nào đó", UNIT, "Bình Khê")), null);

        assertThat(filed.findings()).extracting(Finding::code).contains("round.not-found");
    }

    @Test
    void whatIsRefusedIsInTheRecordOfTheRoundAndOnTheDocument() {
        ReadFile old = office.report(null, RoundOffice.YEAR_BEFORE).read();

        Document filed = arrived(old, round.id().value());

        assertThat(filed.findings()).extracting(Finding::code).contains("round.file.wrong-period");
        assertThat(filed.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(office.office.submissions().of(round.id(), UNIT))
                .extracting(Submission::state)
                .containsExactly(SubmissionState.REFUSED);
    }

    @Test
    void whoIsTooLateKeepsTheDraft() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(30));

        Document filed = arrived(workbook(Handout.of(round.id().value(), "đợt 1", UNIT, "Bình Khê")), null);

        assertThat(filed.findings()).extracting(Finding::code).contains("round.unit-locked");
    }

    private Document arrived(ReadFile read, String kept) {
        Optional<FileClaim> claim = arrivals.claim(read, kept);
        DocumentId id = office.useCases
                .filing()
                .file(read, DocumentChange.NONE, RoundOffice.BINH_KHE)
                .document()
                .id();
        arrivals.handIn(id, claim.orElseThrow(), RoundOffice.BINH_KHE);
        return office.office.documents().find(id).orElseThrow();
    }

    private ReadFile workbook(Handout handout) {
        Path file = FilledBook.of(FORMS.form("1B"), handout).begun().save(folder);
        return office.workbook(file, new WorkbookReader(FORMS)).read();
    }
}
