package vn.eoffice.reports.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.notice.MailSender;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.TestDocuments;

/** Notices leave by mail, after the transaction and never at its cost. */
class MailTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private HostOffice office;

    @BeforeEach
    void start() {
        server.start();
        office = HostOffice.start(
                TestFolders.create(),
                Map.of(
                        "reports.mail.host", "127.0.0.1",
                        "reports.mail.port", server.getSmtp().getPort(),
                        "reports.mail.from", "vanphong@namson.example"));
    }

    @AfterEach
    void stop() {
        office.shutDown();
        server.stop();
    }

    @Test
    void everybodyWithAnAddressGetsOneMailInVietnameseThenEnglish() throws MessagingException, IOException {
        office.inTransaction(() -> send(Authority.user("vanthu"), Authority.unit("VPTU")));
        office.bean(MailSender.class).sendDue();

        assertThat(server.getReceivedMessages())
                .extracting(message -> message.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("vanthu@namson.example", "thamdinh@namson.example");
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Xem xét: kế hoạch 17-KH/TU");
        assertThat(mail.getContent().toString())
                .startsWith("Văn bản kế hoạch 17-KH/TU «sơ kết» chờ bạn xem xét.")
                .contains("17-KH/TU \"sơ kết\"");
        assertThat(GreenMailUtil.getAddressList(mail.getFrom())).isEqualTo("vanphong@namson.example");
    }

    @Test
    void aMailIsSentOnlyOnce() {
        office.inTransaction(() -> send(Authority.user("vanthu")));
        office.bean(MailSender.class).sendDue();
        office.bean(MailSender.class).sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatRolledBackIsNotMailed() {
        try {
            office.inTransaction(() -> {
                send(Authority.user("vanthu"));
                throw new IllegalStateException("rolled back by the test");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("rolled back by the test");
        }
        office.bean(MailSender.class).sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailWaitsWhileTheServerIsDown() {
        server.stop();
        office.inTransaction(() -> send(Authority.user("vanthu")));

        assertThat(office.bean(MailSender.class).sendDue()).isZero();
        assertThat(office.jdbc().queryForList("select attempts from mail_outbox", Integer.class))
                .isEqualTo(List.of(1));
    }

    private void send(Authority... to) {
        DocumentId id = TestDocuments.newId();
        office.documents().add(TestDocuments.plan(id));
        office.notifier()
                .send(new Notice(Set.of(to), "notice.task.review", List.of("kế hoạch", "17-KH/TU", "sơ kết"), id));
    }
}
