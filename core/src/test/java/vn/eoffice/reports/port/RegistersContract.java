package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;
import vn.eoffice.reports.register.RegisterEntry.State;

/** What {@link Registers} promise. */
public abstract class RegistersContract extends PortContract {

    private static final Register THIS_TERM = Register.of(Register.Direction.OUTGOING, "TU", "2025-2030");
    private static final Register LAST_TERM = Register.of(Register.Direction.OUTGOING, "TU", "2020-2025");

    @Test
    void anEntryComesBackWithEveryColumn() {
        DocumentId plan = storedPlan();
        RegisterEntry full = new RegisterEntry(
                "e-1",
                THIS_TERM,
                "TU.KH.2025-2030",
                17,
                "17-KH/TU",
                State.ISSUED,
                LocalDate.of(2026, 5, 4),
                "kế hoạch",
                "sơ kết việc sắp xếp tổ chức bộ máy",
                "Tỉnh ủy Nam Sơn",
                "Lê Hoàng Nam",
                "Các đảng ủy trực thuộc; Lưu VPTU",
                "Văn phòng Tỉnh ủy",
                103,
                LocalDate.of(2026, 5, 5),
                "Nguyễn Thị Lan",
                "gửi bản giấy",
                plan,
                "giữ số cho phiên họp",
                "vanthu",
                TestDocuments.FILED_AT);
        add(full);

        assertThat(asking(() -> registers().find(THIS_TERM.id(), "e-1"))).contains(full);
    }

    @Test
    void anEntryComesBackWithItsGaps() {
        add(reserved("e-1", "TU.KH.2025-2030", 1));

        assertThat(asking(() -> registers().find(THIS_TERM.id(), "e-1")))
                .contains(reserved("e-1", "TU.KH.2025-2030", 1));
    }

    @Test
    void anEntryIsNotFoundInAnotherRegister() {
        add(reserved("e-1", "TU.KH.2025-2030", 1));

        assertThat(asking(() -> registers().find(LAST_TERM.id(), "e-1"))).isEmpty();
    }

    @Test
    void entriesAreListedBySeriesAndSerial() {
        add(reserved("e-1", "TU.KH.2025-2030", 2));
        add(reserved("e-2", "TU.BC.2025-2030", 10));
        add(reserved("e-3", "TU.KH.2025-2030", 1));
        add(reserved("e-4", "TU.BC.2025-2030", 9));

        assertThat(entries(PageRequest.FIRST).items())
                .extracting(RegisterEntry::id)
                .containsExactly("e-4", "e-2", "e-3", "e-1");
    }

    @Test
    void aPageCountsTheWholeRegister() {
        add(reserved("e-1", "TU.KH.2025-2030", 1));
        add(reserved("e-2", "TU.KH.2025-2030", 2));
        add(reserved("e-3", "TU.KH.2025-2030", 3));

        Page<RegisterEntry> second = entries(new PageRequest(1, 1));

        assertThat(second.items()).extracting(RegisterEntry::id).containsExactly("e-2");
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void aSerialIsUsedOnlyOnceInASeries() {
        add(reserved("e-1", "TU.KH.2025-2030", 1));

        assertThatThrownBy(() -> add(reserved("e-2", "TU.KH.2025-2030", 1))).isInstanceOf(RuntimeException.class);
        assertThat(entries(PageRequest.FIRST).total()).isEqualTo(1);
    }

    @Test
    void aChangedEntryTakesThePlaceOfTheOld() {
        add(reserved("e-1", "TU.KH.2025-2030", 1));
        RegisterEntry voided = reserved("e-1", "TU.KH.2025-2030", 1)
                .change()
                .state(State.VOIDED)
                .reason("không ban hành")
                .build();
        doing(() -> registers().replace(voided));

        assertThat(asking(() -> registers().find(THIS_TERM.id(), "e-1"))).contains(voided);
    }

    @Test
    void anUnknownEntryCannotBeReplaced() {
        assertThatThrownBy(() -> doing(() -> registers().replace(reserved("e-1", "TU.KH.2025-2030", 1))))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void anEntryIsFoundByItsNumberWithinItsRegister() {
        RegisterEntry seventeen = reserved("e-1", "TU.KH.2025-2030", 17)
                .change()
                .number("17-KH/TU")
                .build();
        add(seventeen);

        assertThat(asking(() -> registers().numbered(THIS_TERM.id(), "17-KH/TU")))
                .contains(seventeen);
        assertThat(asking(() -> registers().numbered(LAST_TERM.id(), "17-KH/TU")))
                .isEmpty();
        assertThat(asking(() -> registers().numbered(THIS_TERM.id(), "18-KH/TU")))
                .isEmpty();
    }

    @Test
    void ofSeveralEntriesWithOneNumberTheNewestIsFound() {
        add(reserved("e-1", "TU.KH.2025-2030", 17).change().number("17-KH/TU").build());
        RegisterEntry newer = reserved("e-2", "TU.KH.2025-2030.secret", 17)
                .change()
                .number("17-KH/TU")
                .build();
        add(newer);

        assertThat(asking(() -> registers().numbered(THIS_TERM.id(), "17-KH/TU")))
                .contains(newer);
    }

    @Test
    void registersWithEntriesAreListedNewestPeriodFirst() {
        DocumentId plan = storedPlan();
        add(issued("e-1", LAST_TERM, "TU.KH.2020-2025", plan));
        add(reserved("e-2", "TU.KH.2025-2030", 1));
        add(reserved("e-3", "TU.BC.2025-2030", 1));

        assertThat(asking(() -> registers().all())).isEqualTo(List.of(THIS_TERM, LAST_TERM));
    }

    @Test
    void anEntryRollsBackWithItsTransaction() {
        rollingBack(() -> registers().add(reserved("e-1", "TU.KH.2025-2030", 1)));

        assertThat(asking(() -> registers().all())).isEmpty();
    }

    private void add(RegisterEntry entry) {
        doing(() -> registers().add(entry));
    }

    private Page<RegisterEntry> entries(PageRequest page) {
        return asking(() -> registers().entries(THIS_TERM.id(), page));
    }

    private static RegisterEntry reserved(String id, String series, int serial) {
        return entry(id, THIS_TERM, series, serial, State.RESERVED, null, "giữ số cho phiên họp");
    }

    private static RegisterEntry issued(String id, Register register, String series, DocumentId document) {
        return entry(id, register, series, 1, State.ISSUED, document, null);
    }

    private static RegisterEntry entry(
            String id, Register register, String series, int serial, State state, DocumentId document, String reason) {
        return new RegisterEntry(
                id,
                register,
                series,
                serial,
                null,
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                document,
                reason,
                "vanthu",
                TestDocuments.FILED_AT);
    }

    private Registers registers() {
        return office().registers();
    }
}
