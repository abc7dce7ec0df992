package vn.eoffice.reports.host.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.eoffice.reports.host.HostSettings;
import vn.eoffice.reports.host.HostSettings.Mail;
import vn.eoffice.reports.host.directory.AccountStore;
import vn.eoffice.reports.port.Notifier;

/** The adapters of this package; mail only when a server is set. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    private static final String TIMEOUT_MILLIS = "10000";

    @Bean
    MailOutbox mailOutbox(JdbcTemplate template, HostSettings settings, Clock clock) {
        return new MailOutbox(template, settings.mail().enabled(), clock);
    }

    @Bean
    Notifier notifier(JdbcTemplate template, AccountStore accounts, MailOutbox outbox, Clock clock) {
        return new JdbcNotifier(template, accounts, outbox, clock);
    }

    @Bean
    @ConditionalOnExpression("!'${reports.mail.host:}'.isBlank()")
    MailSender mailSender(MailOutbox outbox, HostSettings settings) {
        return new MailSender(outbox, smtp(settings.mail()), settings.mail().from());
    }

    static JavaMailSenderImpl smtp(Mail settings) {
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = smtp.getJavaMailProperties();
        if (!settings.user().isBlank()) {
            smtp.setUsername(settings.user());
            smtp.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return smtp;
    }
}
