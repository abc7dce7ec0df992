package vn.eoffice.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.routing.Verdict;

class DraftNumbersTest {

    private final TestDesk desk = new TestDesk();
    private final DraftNumbers numbers = desk.useCases().draftNumbers();

    @Test
    void aDraftGetsTheNextNumberOfItsSeries() {
        desk.issue(plan -> plan);
        Document draft = desk.file(plan -> plan);

        assertThat(take(draft.id()).metadata().number()).isEqualTo("02-KH/TU");
    }

    @Test
    void theRegisterSaysWhatTheNumberWasTakenFor() {
        take(desk.file(plan -> plan).id());

        assertThat(desk.office()
                        .registers()
                        .entries("out-TU-2025-2030", PageRequest.FIRST)
                        .items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(RegisterEntry.State.RESERVED);
                    assertThat(entry.reason()).isEqualTo("lấy số trước");
                });
    }

    @Test
    void askingAgainTakesNoSecondNumber() {
        Document draft = desk.file(plan -> plan);
        Document first = take(draft.id());

        assertThat(take(draft.id())).isEqualTo(first);
        assertThat(desk.office()
                        .counters()
                        .last(desk.office()
                                .registers()
                                .entries("out-TU-2025-2030", PageRequest.FIRST)
                                .items()
                                .get(0)
                                .series()))
                .isEqualTo(1);
    }

    @Test
    void theDraftKeepsItsNumberAtTheSignature() {
        Document draft = desk.file(plan -> plan);
        take(draft.id());
        desk.issue(plan -> plan);

        desk.submitToSigner(draft.id());
        Document issued = desk.decide(draft.id(), Verdict.APPROVE, TestDirectory.SIGNER);

        assertThat(issued.metadata().number()).isEqualTo("01-KH/TU");
    }

    @Test
    void anIssuedDocumentKeepsItsNumber() {
        Document issued = desk.issue(plan -> plan);

        assertThat(take(issued.id()).metadata().number()).isEqualTo("01-KH/TU");
    }

    @Test
    void noNumberIsTakenOnTheWayToTheSignature() {
        Document draft = desk.file(plan -> plan);
        desk.submitToSigner(draft.id());

        refused(draft.id(), "document.not-open", TestDirectory.CLERK);
    }

    @Test
    void whoCannotSeeTheDraftTakesNoNumberForIt() {
        refused(desk.file(plan -> plan).id(), "document.not-found", TestDirectory.RECIPIENT);
    }

    @Test
    void aNumberIsTakenForAReason() {
        Document draft = desk.file(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> numbers.take(draft.id(), " ", TestDirectory.CLERK))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("reason.missing"));
    }

    private Document take(DocumentId id) {
        return numbers.take(id, "lấy số trước", TestDirectory.CLERK);
    }

    private void refused(DocumentId id, String key, Actor actor) {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> numbers.take(id, "lấy số trước", actor))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
