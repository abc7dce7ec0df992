package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.TestDirectory;

class ConsultationTest {

    private final TestDesk desk = new TestDesk();
    private final Consultation consultation = desk.useCases().consultation();

    @Test
    void aDraftDoesNotExistForOtherPeople() {
        Document draft = desk.file(metadata -> metadata);

        assertHidden(draft, TestDirectory.RECIPIENT);
        assertHidden(draft, TestDirectory.ARCHIVIST);
        assertHidden(draft, TestDirectory.ADMINISTRATOR);
    }

    @Test
    void anIssuedDocumentIsOpenToItsUnitTheArchiveAndItsRecipients() {
        Document issued = desk.issue(metadata -> metadata);

        assertThat(consultation.find(issued.id(), TestDirectory.REVIEWER)).isEqualTo(issued);
        assertThat(consultation.find(issued.id(), TestDirectory.ARCHIVIST)).isEqualTo(issued);
        assertThat(consultation.find(issued.id(), TestDirectory.RECIPIENT)).isEqualTo(issued);
    }

    @Test
    void aClassifiedDocumentIsOpenToThoseItWasHandedToOnly() {
        Document issued = desk.issue(metadata -> metadata.secrecy(Secrecy.TOP_SECRET));

        assertThat(consultation.find(issued.id(), TestDirectory.SIGNER)).isEqualTo(issued);
        assertThat(consultation.find(issued.id(), TestDirectory.RECIPIENT)).isEqualTo(issued);
        assertHidden(issued, TestDirectory.REVIEWER);
        assertHidden(issued, TestDirectory.ARCHIVIST);
        assertHidden(issued, TestDirectory.ADMINISTRATOR);
    }

    @Test
    void aRecipientDoesNotSeeWhatWasSaidBeforeTheSignature() {
        Document issued = desk.issue(metadata -> metadata);

        assertThat(consultation.history(issued.id(), TestDirectory.RECIPIENT))
                .extracting(JournalEntry::action)
                .containsExactly(Action.NUMBERED, Action.DISTRIBUTED);
        assertThat(consultation.history(issued.id(), TestDirectory.CLERK))
                .extracting(JournalEntry::action)
                .containsExactly(Action.FILED, Action.SUBMITTED, Action.APPROVED, Action.NUMBERED, Action.DISTRIBUTED);
    }

    @Test
    void aRecalledDocumentCannotBeOpenedByItsRecipientsAnyMore() {
        Document issued = desk.issue(metadata -> metadata);
        desk.useCases().distribution().recall(issued.id(), "gửi nhầm", TestDirectory.CLERK);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> consultation.content(issued.id(), null, TestDirectory.RECIPIENT))
                .matches(refused -> refused.key().equals("document.recalled"))
                .matches(refused -> refused.arguments().contains("gửi nhầm"));
        assertThat(consultation.content(issued.id(), null, TestDirectory.CLERK).file())
                .isEqualTo(issued.content());
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        Document draft = desk.file(metadata -> metadata);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> consultation.content(draft.id(), 2, TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("document.no-such-version"));
    }

    private void assertHidden(Document document, Actor actor) {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> consultation.find(document.id(), actor))
                .matches(refused -> refused.problem() == Problem.NOT_FOUND);
    }
}
