package vn.eoffice.reports.alfresco.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.alfresco.fake.FakeRetries;
import vn.eoffice.reports.alfresco.repository.JournalState;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.web.RetriedTransactions;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.ReminderTimes;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.register.RegisterAudit;
import vn.eoffice.reports.rest.Transactions;

/** On 4 May 2026. */
class OfficeJobsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final TestFiling filing = new TestFiling(office);
    private final Transactions transactions =
            new RetriedTransactions(new FakeRetries(office.alfresco().transactions()));

    @Test
    void deadlinesThatHaveComeAreRemindedOfOnce() {
        issueWithDeadline();

        remind();
        remind();

        assertThat(subjects(TestDirectory.RECIPIENT))
                .containsExactly("Đến hạn: kế hoạch 01-KH/TU", "Văn bản đến: kế hoạch 01-KH/TU");
    }

    @Test
    void whatTheJobDoesStandsInTheJournal() {
        Document plan = issueWithDeadline();

        remind();

        assertThat(office.alfresco().answerAs("System", () -> office.journal().of(plan.id())))
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo(Action.ESCALATED);
                    assertThat(entry.by()).isEqualTo("system");
                });
    }

    @Test
    void messagesOlderThanTheyAreKeptAreDeleted() {
        filing.issue(plan -> plan);
        assertThat(messages(TestDirectory.RECIPIENT)).hasSize(1);

        deleteMessages(1);
        assertThat(messages(TestDirectory.RECIPIENT)).hasSize(1);

        deleteMessages(-1);
        assertThat(messages(TestDirectory.RECIPIENT)).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhileTheJournalIsOff() {
        issueWithDeadline();
        office.alfresco().fakeAudit().switchTo(false);

        remind();

        assertThat(subjects(TestDirectory.RECIPIENT)).containsExactly("Văn bản đến: kế hoạch 01-KH/TU");
    }

    @Test
    void administratorsLearnOfAGap() {
        Document issued = filing.issue(plan -> plan);
        String series = office.alfresco().answerAs("System", () -> office.registers()
                .entries("out-TU-2025-2030", PageRequest.FIRST)
                .items()
                .get(0)
                .series());
        office.alfresco().as("System", () -> office.counters().next(series));

        audit();

        assertThat(issued.metadata().number()).isEqualTo("01-KH/TU");
        assertThat(messages(TestDirectory.ADMINISTRATOR))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("thiếu số từ 2 đến 2"));
        assertThat(office.alfresco().answerAs("System", () -> office.journal().of(RegisterAudit.REGISTERS)))
                .hasSize(1);
    }

    @Test
    void administratorsLearnThatTheJournalIsOff() {
        office.alfresco().fakeAudit().switchTo(false);

        audit();

        assertThat(messages(TestDirectory.ADMINISTRATOR))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("Nhật ký không được ghi"));
    }

    @Test
    void withoutTheJournalDocumentsAreFiledAndIssuedAllTheSame() {
        office.alfresco().fakeAudit().switchTo(false);

        Document issued = filing.issue(plan -> plan);

        assertThat(issued.metadata().number()).isEqualTo("01-KH/TU");
        assertThat(filing.as(
                        TestDirectory.CLERK,
                        () -> filing.cases().consultation().history(issued.id(), TestDirectory.CLERK)))
                .isEmpty();
    }

    private Document issueWithDeadline() {
        return filing.issue(plan -> plan.deadlines(List.of(new Deadline(TODAY, "trước ngày 04/5/2026", List.of()))));
    }

    private void remind() {
        RemindersJob job = new RemindersJob(
                filing.cases().reminders(),
                new ReminderTimes(2, 3),
                new NodeQueries(office.services().search(), OfficeSettings.DEFAULT.longestQuery()),
                office.services().nodes(),
                new PropertyValues(OfficeSettings.DEFAULT.zone()),
                new JournalState(office.services().audit()),
                transactions,
                office.clock());
        office.alfresco().identity().asSystem(() -> {
            job.run();
            return null;
        });
    }

    private void deleteMessages(int days) {
        MessagesJob job = new MessagesJob(
                new NodeQueries(office.services().search(), OfficeSettings.DEFAULT.longestQuery()),
                office.services().nodes(),
                transactions,
                days,
                office.clock());
        office.alfresco().identity().asSystem(() -> {
            job.run();
            return null;
        });
    }

    private void audit() {
        RegisterAuditJob job = new RegisterAuditJob(
                filing.cases().registerAudit(),
                new JournalState(office.services().audit()),
                transactions);
        office.alfresco().identity().asSystem(() -> {
            job.run();
            return null;
        });
    }

    private List<DeskMessage> messages(Actor reader) {
        return office.alfresco()
                .answerAs("System", () -> office.notifier().messages(reader, PageRequest.FIRST))
                .items();
    }

    private List<String> subjects(Actor reader) {
        return messages(reader).stream().map(DeskMessage::subject).toList();
    }
}
