package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/** What a {@link Notifier} promises. */
public abstract class NotifierContract extends PortContract {

    @Test
    void aNoticeLiesOnThePersonsDesk() {
        DocumentId plan = storedPlan();
        send(plan, Authority.user("lanhdao"));

        assertThat(messages(TestDirectory.SIGNER).items())
                .extracting(DeskMessage::about)
                .containsExactly(plan);
    }

    @Test
    void nobodyElseSeesIt() {
        send(storedPlan(), Authority.user("lanhdao"));

        assertThat(messages(TestDirectory.CLERK).total()).isZero();
    }

    @Test
    void aPersonGetsOneMessageThoughSeveralAuthoritiesStandForThem() {
        send(storedPlan(), Authority.user("vanthu"), Authority.unit("VPTU"), Authority.clerksOf("VPTU"));

        assertThat(messages(TestDirectory.CLERK).total()).isEqualTo(1);
    }

    @Test
    void everybodyOfAUnitGetsAMessage() {
        send(storedPlan(), Authority.unit("VPTU"));

        assertThat(messages(TestDirectory.CLERK).total()).isEqualTo(1);
        assertThat(messages(TestDirectory.REVIEWER).total()).isEqualTo(1);
        assertThat(messages(TestDirectory.SIGNER).total()).isZero();
    }

    @Test
    void everybodyWithARoleGetsAMessage() {
        send(storedPlan(), Authority.role(Role.ARCHIVIST));

        assertThat(messages(TestDirectory.ARCHIVIST).total()).isEqualTo(1);
        assertThat(messages(TestDirectory.CLERK).total()).isZero();
    }

    @Test
    void messagesAreListedNewestFirst() {
        DocumentId first = storedPlan();
        DocumentId second = storedPlan();
        send(first, Authority.user("lanhdao"));
        send(second, Authority.user("lanhdao"));

        assertThat(messages(TestDirectory.SIGNER).items())
                .extracting(DeskMessage::about)
                .containsExactly(second, first);
    }

    @Test
    void aPageCountsAllMessages() {
        DocumentId plan = storedPlan();
        send(plan, Authority.user("lanhdao"));
        send(plan, Authority.user("lanhdao"));

        Page<DeskMessage> second =
                asking(() -> office().notifier().messages(TestDirectory.SIGNER, new PageRequest(1, 1)));

        assertThat(second.items()).hasSize(1);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void aMessageRollsBackWithItsTransaction() {
        DocumentId plan = storedPlan();
        rollingBack(() -> office().notifier().send(notice(plan, Authority.user("lanhdao"))));

        assertThat(messages(TestDirectory.SIGNER).total()).isZero();
    }

    @Test
    void aNoticeToNobodyIsNoError() {
        send(storedPlan(), Authority.user("khongai"));

        assertThat(messages(TestDirectory.SIGNER).total()).isZero();
    }

    private void send(DocumentId about, Authority... to) {
        doing(() -> office().notifier().send(notice(about, to)));
    }

    private static Notice notice(DocumentId about, Authority... to) {
        return new Notice(Set.of(to), "task.arrived", List.of("kế hoạch", "sơ kết"), about);
    }

    private Page<DeskMessage> messages(Actor reader) {
        return asking(() -> office().notifier().messages(reader, PageRequest.FIRST));
    }
}
