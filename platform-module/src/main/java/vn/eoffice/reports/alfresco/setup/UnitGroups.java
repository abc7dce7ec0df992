package vn.eoffice.reports.alfresco.setup;

import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;

/**
 * Alfresco's groups for units and roles. The clerks of every unit are together the role of clerks. A group that a province
 * has already for a unit becomes a member of ours.
 */
public final class UnitGroups {

    private static final Set<String> ZONES =
            Set.of(AuthorityService.ZONE_APP_DEFAULT, AuthorityService.ZONE_AUTH_ALFRESCO);

    private final AuthorityService authorities;

    public UnitGroups(AuthorityService authorities) {
        this.authorities = authorities;
    }

    /** Makes the group of a role, unless it is there. */
    void ensure(Role role, String name) {
        group(AuthorityNames.ROLE + role, name);
    }

    /** Makes the group of those who may bring in archived documents, unless it is there. */
    void ensureImporters() {
        group(AuthorityNames.IMPORTERS, "Nhập kho văn bản");
    }

    /**
     * Makes the groups of a unit, unless they are there.
     *
     * @param existing a group that stands for the unit already, {@code GROUP_…}; null when there is none
     */
    public void ensure(String unit, String name, String existing) {
        group(AuthorityNames.UNIT + unit, name);
        group(AuthorityNames.CLERKS + unit, name + " (văn thư)");
        member(AuthorityNames.ROLE + Role.CLERK, AuthorityNames.CLERKS + unit);
        if (existing != null && authorities.authorityExists(existing)) {
            member(AuthorityNames.UNIT + unit, existing);
        }
    }

    private void group(String fullName, String displayName) {
        if (!authorities.authorityExists(fullName)) {
            authorities.createAuthority(AuthorityType.GROUP, authorities.getShortName(fullName), displayName, ZONES);
        }
    }

    private void member(String group, String member) {
        if (!authorities
                .getContainedAuthorities(AuthorityType.GROUP, group, true)
                .contains(member)) {
            authorities.addAuthority(group, member);
        }
    }
}
