package vn.eoffice.reports.rest.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget.Login;

/**
 * A host that runs already: {@code -Dacs.url=http://host:8080/alfresco}, {@code -Dacs.user.clerk=} and
 * {@code -Dacs.password.clerk=} for each role, {@code -Dacs.issuer=}, {@code -Dacs.symbol=}, {@code -Dacs.register=} and
 * {@code -Dacs.recipientUnit=} where they differ from the demo office. With {@code -Dacs.admin.password=} of Alfresco's
 * {@code admin} the people of the demo office are made, in an Alfresco that has its units, with a password that nobody
 * knows or {@code -Dacs.people.password=}; {@code -Dacs.ownSignIn=true} for a host that is no Alfresco.
 */
public final class RemoteTarget extends TargetExtension {

    /** Of the people that are made here. Letters of ASCII only: not every server reads others in a basic header. */
    private static final String PASSWORD =
            System.getProperty("acs.people.password", UUID.randomUUID().toString());

    private static final Map<Role, Actor> PEOPLE = Map.of(
            Role.CLERK, TestDirectory.CLERK,
            Role.REVIEWER, TestDirectory.REVIEWER,
            Role.SIGNER, TestDirectory.SIGNER,
            Role.RECIPIENT, TestDirectory.RECIPIENT,
            Role.ARCHIVIST, TestDirectory.ARCHIVIST,
            Role.ADMINISTRATOR, TestDirectory.ADMINISTRATOR);

    @Override
    protected Running start() {
        URI root = URI.create(System.getProperty("acs.url").replaceFirst("/alfresco/?$", ""));
        String admin = System.getProperty("acs.admin.password");
        if (admin != null) {
            AlfrescoPeople people = new AlfrescoPeople(new Person(root, new Login("admin", admin)));
            PEOPLE.values().forEach(person -> people.ensure(person, PASSWORD));
        }
        AcceptanceTarget target = new AcceptanceTarget(
                root,
                accounts(),
                System.getProperty("acs.issuer", "Tỉnh ủy Nam Sơn"),
                System.getProperty("acs.symbol", "KH/TU"),
                System.getProperty("acs.register", "out-TU-2025-2030"),
                System.getProperty("acs.recipientUnit", "Đảng ủy xã Bình Khê"),
                Boolean.getBoolean("acs.ownSignIn"),
                Duration.ofSeconds(30));
        return () -> target;
    }

    private static Map<Role, Login> accounts() {
        Map<Role, Login> accounts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            accounts.put(
                    role,
                    new Login(
                            System.getProperty(
                                    "acs.user." + name, PEOPLE.get(role).userId()),
                            System.getProperty("acs.password." + name, PASSWORD)));
        }
        return accounts;
    }
}
