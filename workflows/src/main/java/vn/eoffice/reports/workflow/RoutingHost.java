package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateTask;
import vn.eoffice.reports.actor.Authority;

/** What differs between the engines that the routing runs in. */
public interface RoutingHost {

    /** An engine without users and groups of its own, used only by a host that sets {@link RoutingVariables#ACTOR}. */
    RoutingHost BARE = new RoutingHost() {
        @Override
        public String groupName(Authority group) {
            return group.code();
        }

        @Override
        public String actor(DelegateTask task) {
            return (String) task.getVariableLocal(RoutingVariables.ACTOR);
        }
    };

    /** The engine's name for a unit, for its clerks or for a role ({@code GROUP_…} in Alfresco). */
    String groupName(Authority group);

    /** User id of who completes the task now, as the host has authenticated them; null when it cannot tell. */
    String actor(DelegateTask task);
}
