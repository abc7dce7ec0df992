package vn.eoffice.reports.host.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.eoffice.reports.host.notice.MailOutbox.Waiting;

/** Sends what waits in the outbox. A mail that cannot be sent is tried again, later each time, and given up in the end. */
public final class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 8;

    private final MailOutbox outbox;
    private final JavaMailSender mail;
    private final String from;

    MailSender(MailOutbox outbox, JavaMailSender mail, String from) {
        this.outbox = outbox;
        this.mail = mail;
        this.from = from;
    }

    /** Tries every mail that is due and answers how many left. */
    public int sendDue() {
        int sent = 0;
        for (Waiting waiting : outbox.due()) {
            if (send(waiting)) {
                outbox.remove(waiting);
                sent++;
            }
        }
        return sent;
    }

    private boolean send(Waiting waiting) {
        try {
            MimeMessage message = mail.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(waiting.address());
            helper.setSubject(waiting.subject());
            helper.setText(waiting.body());
            mail.send(message);
            return true;
        } catch (MailException | MessagingException e) {
            tryLater(waiting, e);
            return false;
        }
    }

    private void tryLater(Waiting waiting, Exception failure) {
        if (waiting.attempts() + 1 >= MOST_ATTEMPTS) {
            LOG.error("A mail to {} is given up after {} attempts", waiting.address(), MOST_ATTEMPTS, failure);
            outbox.remove(waiting);
        } else {
            LOG.warn("A mail to {} was not sent and is tried again later: {}", waiting.address(), failure.getMessage());
            outbox.postpone(waiting, FIRST_WAIT.multipliedBy(1L << waiting.attempts()));
        }
    }
}
