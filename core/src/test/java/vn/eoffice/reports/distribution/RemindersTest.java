package vn.eoffice.reports.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;

/** On 4 May 2026. */
class RemindersTest {

    private static final ReminderTimes TIMES = new ReminderTimes(2, 3);

    private final TestDesk desk = new TestDesk();
    private final Reminders reminders = desk.useCases().reminders();

    @Test
    void nobodyIsRemindedOfACopySentToday() {
        assertThat(reminders.remind(sent().id(), TIMES)).isZero();
    }

    @Test
    void aDeadlineThreeDaysAwayIsTheRecipientsMatter() {
        Document plan = sent(LocalDate.of(2026, 5, 7));

        assertThat(reminders.remind(plan.id(), TIMES)).isEqualTo(1);
        assertThat(subjects(TestDirectory.RECIPIENT)).contains("notice.deadline.yellow");
        assertThat(subjects(TestDirectory.CLERK)).doesNotContain("notice.deadline.yellow");
    }

    @Test
    void atItsDeadlineTheDeskThatSentItIsToldToo() {
        Document plan = sent(LocalDate.of(2026, 5, 4));

        reminders.remind(plan.id(), TIMES);

        assertThat(subjects(TestDirectory.CLERK)).contains("notice.deadline.red");
    }

    @Test
    void eachLevelIsToldOnce() {
        Document plan = sent(LocalDate.of(2026, 5, 4));
        reminders.remind(plan.id(), TIMES);

        assertThat(reminders.remind(plan.id(), TIMES)).isZero();
    }

    @Test
    void aDeadlineLongPastOrFarAwayIsNotRemindedOf() {
        assertThat(reminders.remind(sent(LocalDate.of(2026, 4, 3)).id(), TIMES)).isZero();
        assertThat(reminders.remind(sent(LocalDate.of(2026, 5, 8)).id(), TIMES)).isZero();
    }

    @Test
    void aRecalledDocumentIsNotRemindedOf() {
        Document plan = sent(LocalDate.of(2026, 5, 4));
        desk.useCases().distribution().recall(plan.id(), "gửi nhầm", TestDirectory.CLERK);

        assertThat(reminders.remind(plan.id(), TIMES)).isZero();
    }

    @Test
    void aReminderOfAClassifiedDocumentDoesNotSayWhich() {
        Document plan = desk.issue(draft -> draft.secrecy(Secrecy.CONFIDENTIAL)
                .deadlines(List.of(new Deadline(LocalDate.of(2026, 5, 4), "trước ngày 04/5/2026", List.of()))));

        reminders.remind(plan.id(), TIMES);

        assertThat(desk.office().notifier().sent())
                .filteredOn(notice -> notice.key().equals("notice.deadline.red"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).containsExactly("***", "", "", "2026-05-04"));
    }

    @Test
    void aReceiptGrowsMoreUrgent() {
        assertThat(Arrays.asList(TIMES.receipt(1), TIMES.receipt(2), TIMES.receipt(5), TIMES.receipt(8)))
                .extracting(level -> level.code())
                .containsExactly("normal", "yellow", "red", "special-red");
    }

    private Document sent(LocalDate... deadlines) {
        List<Deadline> all = Arrays.stream(deadlines)
                .map(date -> new Deadline(date, "trước ngày " + date, List.of()))
                .toList();
        return desk.issue(
                plan -> plan.recipients(List.of(new RecipientLine("Đảng ủy xã Bình Khê", Direction.DOWNWARD, false)))
                        .deadlines(all));
    }

    private List<String> subjects(Actor reader) {
        return desk.office().notifier().messages(reader, PageRequest.FIRST).items().stream()
                .map(DeskMessage::subject)
                .toList();
    }
}
