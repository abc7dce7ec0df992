package vn.eoffice.reports.alfresco.routing;

import org.activiti.engine.delegate.DelegateTask;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.workflow.RoutingHost;

/** Groups by Alfresco's names; whoever is signed in acts. */
public record AlfrescoHost(Identity identity) implements RoutingHost {

    @Override
    public String groupName(Authority group) {
        return AuthorityNames.of(group);
    }

    @Override
    public String actor(DelegateTask task) {
        return identity.current();
    }
}
