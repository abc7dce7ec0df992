package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Remembers for which nodes a rule of a folder above would have run. Stands for RuleService and the triggers of rules. */
public final class FakeRules implements OnCreateNodePolicy, OnUpdatePropertiesPolicy {

    private final Set<NodeRef> fired = new HashSet<>();
    private boolean off;

    FakeRules(FakePolicies policies) {
        policies.bindToAll(
                OnCreateNodePolicy.QNAME, new JavaBehaviour(this, "onCreateNode", NotificationFrequency.EVERY_EVENT));
        policies.bindToAll(
                OnUpdatePropertiesPolicy.QNAME,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef child) {
        fire(child.getChildRef());
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        fire(node);
    }

    private void fire(NodeRef node) {
        if (!off) {
            fired.add(node);
        }
    }

    /** The nodes for which rules ran. */
    public Set<NodeRef> fired() {
        return Set.copyOf(fired);
    }

    public void forget() {
        fired.clear();
    }

    public boolean isEnabled() {
        return !off;
    }

    public void disableRules() {
        off = true;
    }

    public void enableRules() {
        off = false;
    }
}
