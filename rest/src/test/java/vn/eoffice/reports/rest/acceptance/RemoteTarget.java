package vn.eoffice.reports.rest.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.eoffice.reports.actor.Role;

/**
 * A host that runs already: {@code -Dacs.url=http://host:8080/alfresco}, {@code -Dacs.user.clerk=} and
 * {@code -Dacs.password.clerk=} for each role, {@code -Dacs.issuer=}, {@code -Dacs.symbol=}, {@code -Dacs.register=} and
 * {@code -Dacs.recipientUnit=} where they differ from the demo office.
 */
public final class RemoteTarget extends TargetExtension {

    @Override
    protected Running start() {
        Map<Role, AcceptanceTarget.Login> accounts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            accounts.put(
                    role,
                    new AcceptanceTarget.Login(
                            System.getProperty("acs.user." + name, name),
                            System.getProperty("acs.password." + name, name)));
        }
        AcceptanceTarget target = new AcceptanceTarget(
                URI.create(System.getProperty("acs.url").replaceFirst("/alfresco/?$", "")),
                accounts,
                System.getProperty("acs.issuer", "Tỉnh ủy Nam Sơn"),
                System.getProperty("acs.symbol", "KH/TU"),
                System.getProperty("acs.register", "out-TU-2025-2030"),
                System.getProperty("acs.recipientUnit", "Đảng ủy xã Bình Khê"),
                Duration.ofSeconds(30));
        return () -> target;
    }
}
