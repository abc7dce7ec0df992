package vn.eoffice.reports.alfresco.behaviour;

import org.alfresco.service.cmr.security.AuthorityService;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.alfresco.repository.Identity;

/** Who may bring in documents that are archived already, for whatever unit: the repository's administrators and a group. */
public final class Importers {

    private final AuthorityService authorities;
    private final Identity identity;

    public Importers(AuthorityService authorities, Identity identity) {
        this.authorities = authorities;
        this.identity = identity;
    }

    boolean contain(String userId) {
        return identity.asSystem(() -> authorities.isAdminAuthority(userId)
                || authorities.getAuthoritiesForUser(userId).contains(AuthorityNames.IMPORTERS));
    }
}
