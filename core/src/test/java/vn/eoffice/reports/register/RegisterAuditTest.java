package vn.eoffice.reports.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.port.TestDirectory;

class RegisterAuditTest {

    private static final String REGISTER = "out-TU-2025-2030";

    private final TestDesk desk = new TestDesk();
    private final RegisterAudit audit = desk.useCases().registerAudit();

    @Test
    void aRegisterInOrderHasNoFindings() {
        desk.issue(plan -> plan);
        desk.issue(plan -> plan);
        desk.issue(plan -> plan.type("báo cáo").symbol("BC/TU"));

        assertThat(examine()).isEmpty();
    }

    @Test
    void aNumberThatTheCounterGaveAndNobodyEnteredIsAGap() {
        desk.issue(plan -> plan);
        String series = entry(0).series();
        desk.office().counters().next(series);
        desk.issue(plan -> plan);
        desk.office().counters().next(series);

        assertThat(examine())
                .containsExactly(
                        Finding.of("register.gap", REGISTER, series, "2", "2"),
                        Finding.of("register.gap", REGISTER, series, "4", "4"));
    }

    @Test
    void aNumberThatIsTakenWhileSomebodyLooksIsNoGap() {
        desk.issue(plan -> plan);
        Registers registers = desk.office().registers();
        AtomicBoolean meanwhile = new AtomicBoolean();
        Counters takenMeanwhile = new Counters() {

            @Override
            public int next(String series) {
                return desk.office().counters().next(series);
            }

            @Override
            public int last(String series) {
                if (meanwhile.compareAndSet(false, true)) {
                    desk.issue(plan -> plan);
                }
                return desk.office().counters().last(series);
            }
        };

        assertThat(new RegisterAudit(registers, takenMeanwhile, desk.office().documents(), null, null)
                        .examine(registers.all().get(0)))
                .isEmpty();
    }

    @Test
    void aNumberEnteredTwiceIsFound() {
        desk.issue(plan -> plan);
        RegisterEntry first = entry(0);

        assertThat(SeriesCheck.check(first.register(), List.of(first, copy(first, 1)), 1))
                .containsExactly(Finding.of("register.twice", REGISTER, first.series(), "1"));
        assertThat(SeriesCheck.check(first.register(), List.of(first, copy(first, 2)), 2))
                .containsExactly(Finding.of("register.twice", REGISTER, first.series(), "01-KH/TU"));
    }

    @Test
    void aCounterBehindItsRegisterWouldGiveANumberAgain() {
        desk.issue(plan -> plan);
        RegisterEntry first = entry(0);
        desk.office().registers().add(copy(first, 2));

        assertThat(examine()).contains(Finding.of("register.counter-behind", REGISTER, first.series(), "1", "2"));
    }

    @Test
    void aNumberWhoseDocumentIsGoneIsFound() {
        Document issued = desk.issue(plan -> plan);
        desk.office().documents().remove(issued.id());

        assertThat(examine()).containsExactly(Finding.of("register.no-document", REGISTER, "01-KH/TU"));
    }

    @Test
    void administratorsAreToldAndTheJournalKnows() {
        audit.report(3, List.of(Finding.of("register.gap", REGISTER, "s", "2", "4")));

        assertThat(desk.office().journal().of(RegisterAudit.REGISTERS))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo(Action.AUDITED);
                    assertThat(entry.details()).containsEntry("findings", "register.gap " + REGISTER + " s 2 4");
                });
        assertThat(desk.office()
                        .notifier()
                        .messages(TestDirectory.ADMINISTRATOR, PageRequest.FIRST)
                        .items())
                .singleElement()
                .satisfies(message ->
                        assertThat(message.body()).contains("Sổ out-TU-2025-2030, dãy s: thiếu số từ 2 đến 4."));
    }

    @Test
    void nobodyIsToldThatAllIsWell() {
        audit.report(3, List.of());

        assertThat(desk.office()
                        .notifier()
                        .messages(TestDirectory.ADMINISTRATOR, PageRequest.FIRST)
                        .total())
                .isZero();
    }

    private List<Finding> examine() {
        return audit.registers().stream()
                .filter(register -> register.id().equals(REGISTER))
                .flatMap(register -> audit.examine(register).stream())
                .toList();
    }

    private RegisterEntry entry(int index) {
        return desk.office()
                .registers()
                .entries(REGISTER, PageRequest.FIRST)
                .items()
                .get(index);
    }

    private static RegisterEntry copy(RegisterEntry entry, int serial) {
        return new RegisterEntry(
                "copy-" + serial,
                entry.register(),
                entry.series(),
                serial,
                entry.number(),
                entry.state(),
                entry.date(),
                entry.type(),
                entry.subject(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                entry.document(),
                entry.reason(),
                entry.recordedBy(),
                entry.recordedAt());
    }
}
