package vn.eoffice.reports.alfresco.repository;

import java.util.Optional;
import org.alfresco.service.cmr.security.PermissionService;
import vn.eoffice.reports.actor.Authority;

/** What Alfresco calls those a document can be shown to: users by their name, all others as groups. */
public final class AuthorityNames {

    /** Everybody of a unit; the unit's code follows. */
    public static final String UNIT = PermissionService.GROUP_PREFIX + "RPT_UNIT_";

    /** The clerks of a unit; the unit's code follows. */
    public static final String CLERKS = PermissionService.GROUP_PREFIX + "RPT_CLERKS_";

    /** Everybody with a role; the role's name follows. */
    public static final String ROLE = PermissionService.GROUP_PREFIX + "RPT_ROLE_";

    /** Those who import old archives. */
    public static final String IMPORTERS = PermissionService.GROUP_PREFIX + "RPT_IMPORTERS";

    private AuthorityNames() {}

    /** Alfresco's name. */
    public static String of(Authority authority) {
        return switch (authority.type()) {
            case USER -> authority.id();
            case UNIT -> UNIT + authority.id();
            case CLERKS -> CLERKS + authority.id();
            case ROLE -> ROLE + authority.id();
        };
    }

    /** The authority behind Alfresco's name; empty for a group that is none of ours. */
    public static Optional<Authority> read(String name) {
        if (!name.startsWith(PermissionService.GROUP_PREFIX)) {
            return name.startsWith("ROLE_") ? Optional.empty() : Optional.of(Authority.user(name));
        }
        return after(UNIT, name)
                .map(Authority::unit)
                .or(() -> after(CLERKS, name).map(Authority::clerksOf))
                .or(() -> after(ROLE, name).map(role -> new Authority(Authority.Type.ROLE, role)));
    }

    /** What follows the prefix in a name; empty when the name does not begin with it, or nothing follows. */
    public static Optional<String> after(String prefix, String name) {
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(name.substring(prefix.length()))
                : Optional.empty();
    }
}
