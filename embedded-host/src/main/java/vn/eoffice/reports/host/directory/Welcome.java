package vn.eoffice.reports.host.directory;

import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.host.HostSettings.Demo;

/**
 * Opens the accounts of a first start before anybody can sign in, and says on the console, once, where the host is and
 * with which passwords.
 */
final class Welcome implements InitializingBean {

    private final FirstAccounts accounts;
    private final Demo settings;
    private Map<String, String> passwords = Map.of();

    Welcome(FirstAccounts accounts, Demo settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        passwords = accounts.open(settings.accounts(), settings.common());
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        StringBuilder text = new StringBuilder(System.lineSeparator());
        text.append(address(event.getApplicationContext()));
        if (!passwords.isEmpty()) {
            text.append(System.lineSeparator()).append("Tài khoản (chỉ hiện một lần này):");
            accounts.people().stream()
                    .filter(person -> passwords.containsKey(person.userId()))
                    .forEach(person -> text.append(System.lineSeparator()).append(line(person)));
            passwords = Map.of();
        }
        console(text.toString());
    }

    private static String address(ApplicationContext context) {
        if (!(context instanceof WebServerApplicationContext web)) {
            return "";
        }
        String address = context.getEnvironment().getProperty("reports.address", "127.0.0.1");
        return "Quản lý báo cáo: http://" + address + ":" + web.getWebServer().getPort() + "/";
    }

    private String line(Actor person) {
        return "  %-10s  %s  %s (%s)"
                .formatted(
                        person.userId(),
                        passwords.get(person.userId()),
                        person.name(),
                        String.join(
                                ", ",
                                person.roles().stream().map(Enum::name).sorted().toList()));
    }

    /** To the console and to no log file, because of the passwords. */
    private static void console(String text) {
        System.out.println(text);
    }
}
