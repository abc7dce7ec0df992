package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** Actions that were run: at once, or after the commit when asynchronous. Stands for ActionService. */
public final class FakeActions {

    private final FakeTransactions transactions;
    private final List<FakeAction> done = new ArrayList<>();

    /** Stands for Action. */
    public record FakeAction(String name, Map<String, Serializable> parameters) {

        public String getActionDefinitionName() {
            return name;
        }

        public Map<String, Serializable> getParameterValues() {
            return parameters;
        }

        public Serializable getParameterValue(String parameter) {
            return parameters.get(parameter);
        }

        public void setParameterValue(String parameter, Serializable value) {
            parameters.put(parameter, value);
        }
    }

    FakeActions(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    public Action createAction(String name) {
        return createAction(name, Map.of());
    }

    public Action createAction(String name, Map<String, Serializable> parameters) {
        return Proxied.of(Action.class, new FakeAction(name, new HashMap<>(parameters)));
    }

    public void executeAction(Action action, NodeRef node) {
        executeAction(action, node, false, false);
    }

    public void executeAction(Action action, NodeRef node, boolean check, boolean asynchronously) {
        FakeAction kept = new FakeAction(action.getActionDefinitionName(), action.getParameterValues());
        if (asynchronously) {
            transactions.afterCommit(() -> done.add(kept));
        } else {
            done.add(kept);
        }
    }

    /** What was run, in its order. */
    public List<FakeAction> done() {
        return List.copyOf(done);
    }
}
