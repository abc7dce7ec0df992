package vn.eoffice.reports.host;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the host under {@code reports.}; {@code application.properties} lists them with their defaults.
 *
 * @param home folder of everything the host stores
 * @param zone the office's time zone
 */
@ConfigurationProperties("reports")
public record HostSettings(
        @DefaultValue("./data") Path home,
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
        @DefaultValue Files codes,
        @DefaultValue Files directory,
        @DefaultValue Files forms,
        @DefaultValue Demo demo,
        @DefaultValue Mail mail,
        @DefaultValue Routing routing,
        @DefaultValue Engine engine,
        @DefaultValue Index index) {

    /**
     * Files of an administrator that replace shipped ones.
     *
     * @param folder empty when there is none
     */
    public record Files(@DefaultValue("") String folder) {

        /** The folder; null when there is none. */
        public Path path() {
            return folder.isBlank() ? null : Path.of(folder);
        }
    }

    /**
     * The accounts that the first start opens.
     *
     * @param password of every account; empty for a random one each
     * @param accounts passwords by user id
     */
    public record Demo(@DefaultValue("") String password, Map<String, String> accounts) {

        public Demo {
            accounts = accounts == null ? Map.of() : Map.copyOf(accounts);
        }

        /** The password of every account; null for a random one each. */
        public String common() {
            return password.isBlank() ? null : password;
        }

        @Override
        public String toString() {
            return "Demo" + accounts.keySet();
        }
    }

    /**
     * Mail by SMTP.
     *
     * @param host empty when no mail is sent
     * @param user empty when the server asks for none
     */
    public record Mail(
            @DefaultValue("") String host,
            @DefaultValue("25") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("false") boolean starttls,
            @DefaultValue("reports@localhost") String from,
            @DefaultValue("5s") Duration pollEvery) {

        /** Whether mail is sent at all. */
        public boolean enabled() {
            return !host.isBlank();
        }

        @Override
        public String toString() {
            return "Mail[" + host + ":" + port + "]";
        }
    }

    /**
     * The office's usual times for routing.
     *
     * @param stepTime how long each desk has
     * @param warning how long before its end a task turns yellow, and how long after it special red
     */
    public record Routing(
            @DefaultValue("5d") Duration stepTime,
            @DefaultValue("3d") Duration warning) {}

    /**
     * The workflow engine.
     *
     * @param pollEvery how often it looks for timers that are due
     */
    public record Engine(@DefaultValue("5s") Duration pollEvery) {}

    /**
     * The full-text index.
     *
     * @param commitEvery how often it is put on disk; what came later is read again from the database after a crash
     */
    public record Index(@DefaultValue("5s") Duration commitEvery) {}
}
