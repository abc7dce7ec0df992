package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Behaviours bound to classes, and the filter that switches them off for a while. */
public final class FakePolicies {

    private final FakeModel model;
    private final FakeTransactions transactions;
    private final List<Bound> bound = new ArrayList<>();
    private final List<Off> off = new ArrayList<>();
    private final Set<List<Object>> queued = new HashSet<>();

    private record Bound(QName policy, QName className, Behaviour behaviour) {}

    /** Switched off: for one node, or all when that is null; a class, or all; with those below it or not. */
    private record Off(NodeRef node, QName className, boolean below) {}

    FakePolicies(FakeModel model, FakeTransactions transactions) {
        this.model = model;
        this.transactions = transactions;
    }

    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        bound.add(new Bound(policy, className, behaviour));
        return null;
    }

    /** As Alfresco's own services do: no class that is switched off keeps them quiet. */
    void bindToAll(QName policy, Behaviour behaviour) {
        bound.add(new Bound(policy, null, behaviour));
    }

    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        bound.add(new Bound(policy, className, behaviour));
        return null;
    }

    /** Calls what is bound to an aspect, whatever other classes the node has. */
    <P extends ClassPolicy> void fireAspect(
            Class<P> type, QName policy, FakeNode node, QName aspect, Consumer<P> call) {
        fire(type, policy, node, Stream.of(aspect), call);
    }

    /** Asks the first that is bound to a class; null when none is. */
    <P extends ClassPolicy, R> R ask(Class<P> type, QName policy, QName className, Function<P, R> question) {
        return bound.stream()
                .filter(one -> one.policy().equals(policy) && model.isSubClass(className, one.className()))
                .findFirst()
                .map(one -> question.apply(one.behaviour().getInterface(type)))
                .orElse(null);
    }

    /**
     * Calls what is bound to the node's type, the types it extends, or its aspects. As in Alfresco a class that is
     * switched off takes along whatever is bound to those above it.
     */
    <P extends Policy> void fire(Class<P> type, QName policy, FakeNode node, Consumer<P> call) {
        fire(type, policy, node, Stream.concat(Stream.of(node.type()), node.aspects().stream()), call);
    }

    private <P extends Policy> void fire(
            Class<P> type, QName policy, FakeNode node, Stream<QName> classes, Consumer<P> call) {
        Stream<Bound> ofClasses = classes.filter(name -> isEnabled(node.ref(), name))
                .flatMap(name -> bound.stream()
                        .filter(one -> one.policy().equals(policy) && model.isSubClass(name, one.className())));
        Stream<Bound> ofAll = bound.stream().filter(one -> one.policy().equals(policy) && one.className() == null);
        Stream.concat(ofClasses, ofAll).distinct().toList().forEach(one -> notify(type, node, one, call));
    }

    private <P extends Policy> void notify(Class<P> type, FakeNode node, Bound one, Consumer<P> call) {
        P behaviour = one.behaviour().getInterface(type);
        if (one.behaviour().getNotificationFrequency() == NotificationFrequency.EVERY_EVENT) {
            call.accept(behaviour);
            return;
        }
        List<Object> key = List.of(one, node.ref());
        if (!queued.add(key)) {
            return;
        }
        if (one.behaviour().getNotificationFrequency() == NotificationFrequency.FIRST_EVENT) {
            transactions.afterCompletion(() -> queued.remove(key));
            call.accept(behaviour);
        } else {
            transactions.beforeCommit(() -> {
                queued.remove(key);
                call.accept(behaviour);
            });
            transactions.afterCompletion(() -> queued.remove(key));
        }
    }

    public void disableBehaviour() {
        off.add(new Off(null, null, false));
    }

    public void enableBehaviour() {
        off.remove(new Off(null, null, false));
    }

    public void disableBehaviour(QName className) {
        off.add(new Off(null, className, false));
    }

    public void disableBehaviour(QName className, boolean includeSubClasses) {
        off.add(new Off(null, className, includeSubClasses));
    }

    public void enableBehaviour(QName className) {
        if (!off.remove(new Off(null, className, false))) {
            off.remove(new Off(null, className, true));
        }
    }

    public void disableBehaviour(NodeRef node) {
        off.add(new Off(node, null, false));
    }

    public void enableBehaviour(NodeRef node) {
        off.remove(new Off(node, null, false));
    }

    public void disableBehaviour(NodeRef node, QName className) {
        off.add(new Off(node, className, true));
    }

    public void enableBehaviour(NodeRef node, QName className) {
        off.remove(new Off(node, className, true));
    }

    public boolean isEnabled(QName className) {
        return off.stream().noneMatch(one -> one.node() == null && covers(one, className));
    }

    public boolean isEnabled(NodeRef node, QName className) {
        return off.stream().noneMatch(one -> (one.node() == null || one.node().equals(node)) && covers(one, className));
    }

    private boolean covers(Off one, QName className) {
        return one.className() == null
                || one.className().equals(className)
                || one.below() && model.isSubClass(className, one.className());
    }
}
