package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.FilledBook;
import vn.eoffice.reports.annex.FormWorkbook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.round.GroupDeadline;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundTerms;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.UnitState;

/** A unit's filing folder is a way into a round. */
class RoundIntakeTest {

    private static final String UNIT = "DU-BINHKHE";
    private static final String SENDER = TestDirectory.RECIPIENT.userId();

    private final BehaviourDesk desk = new BehaviourDesk();
    private final RoundCases cases = desk.rounds().cases();
    private final NodeRef folder = desk.filingFolder("Báo cáo Bình Khê", Map.of("rpt:filingUnit", UNIT));
    private Round round;

    @BeforeEach
    void openRound() {
        Actor clerk = TestDirectory.CLERK;
        NodeRef office = desk.filingFolder("Tiếp nhận", Map.of("rpt:filingUnit", "VPTU"));
        NodeRef plan = desk.upload(BehaviourDesk.CLERK, office, "ke-hoach.txt", IntakeTest.PLAN);
        desk.settle();
        round = desk.as(BehaviourDesk.CLERK, () -> {
            Round prepared = cases.preparation().prepare(new DocumentId(plan.getId()), "", clerk);
            LocalDate today = LocalDate.ofInstant(TestDocuments.FILED_AT, ZoneOffset.UTC);
            RoundTerms terms = new RoundTerms(
                    "đợt 1",
                    new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)),
                    null,
                    List.of("1B"),
                    "VPTU",
                    null,
                    List.of(UNIT),
                    List.of(new GroupDeadline(null, today.plusDays(20), null)),
                    List.of(),
                    3);
            Round changed = cases.preparation().change(prepared.id(), prepared.version(), terms, clerk);
            return cases.preparation().open(changed.id(), changed.version(), clerk);
        });
    }

    @Test
    void aWorkbookOfTheRoundIsHandedInWithoutAPerson() {
        NodeRef node = arrive(workbook(round.id().value(), UNIT));

        assertThat(unit().state()).isEqualTo(UnitState.INCOMPLETE);
        assertThat(unit().missing()).containsExactly("report");
        assertThat(desk.document(node).round()).isEqualTo(round.id().value());
        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(desk.document(node).unit()).isEqualTo(UNIT);
    }

    @Test
    void theWorkbookOfAnotherUnitIsFiledAndSaysWhyItWasNotHandedIn() {
        NodeRef node = arrive(workbook(round.id().value(), "DU-ANLAO"));

        assertThat(unit().state()).isEqualTo(UnitState.EXPECTED);
        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.document(node).findings()).extracting(Finding::code).contains("round.no-unit");
    }

    @Test
    void inAFolderKeptForTheRoundABlankFormIsEnough() {
        desk.set(
                BehaviourDesk.SYSTEM,
                folder,
                Map.of("rpt:filingRoundId", round.id().value()));

        arrive(workbook(null, null));

        assertThat(unit().missing()).containsExactly("report");
    }

    private NodeRef arrive(byte[] workbook) {
        NodeRef node = desk.upload(SENDER, folder, "bieu-1B.xlsx", workbook);
        desk.settle();
        return node;
    }

    private RoundUnit unit() {
        return desk.as(
                BehaviourDesk.SYSTEM,
                () -> desk.office().rounds().unit(round.id(), UNIT).orElseThrow());
    }

    private static byte[] workbook(String round, String unit) {
        Handout handout = round == null ? Handout.BLANK : Handout.of(round, "đợt 1", unit, unit);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        FormWorkbook.write(Forms.shipped().form("1B"), handout, xlsx);
        return FilledBook.begun(xlsx.toByteArray());
    }
}
