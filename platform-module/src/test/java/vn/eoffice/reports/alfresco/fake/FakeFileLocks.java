package vn.eoffice.reports.alfresco.fake;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies.BeforeCheckOut;
import org.alfresco.repo.lock.LockServicePolicies.BeforeLock;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;

/** Files that somebody has open or checked out. Stands for LockService. */
public final class FakeFileLocks {

    private final FakeNodes nodes;
    private final FakePolicies policies;
    private final Set<NodeRef> locked = new HashSet<>();

    FakeFileLocks(FakeNodes nodes, FakePolicies policies) {
        this.nodes = nodes;
        this.policies = policies;
    }

    /** Alfresco calls its kinds of locks deprecated, and has no others. */
    @SuppressWarnings("deprecation")
    public void lock(NodeRef ref) {
        policies.fire(
                BeforeLock.class,
                BeforeLock.QNAME,
                nodes.node(ref),
                policy -> policy.beforeLock(ref, LockType.WRITE_LOCK));
        locked.add(ref);
    }

    public void unlock(NodeRef ref) {
        locked.remove(ref);
    }

    public boolean isLocked(NodeRef ref) {
        return locked.contains(ref);
    }

    /** What Alfresco asks before it checks a file out. */
    public void checkOut(NodeRef ref) {
        policies.fire(
                BeforeCheckOut.class,
                BeforeCheckOut.QNAME,
                nodes.node(ref),
                policy -> policy.beforeCheckOut(ref, null, null, null));
        lock(ref);
    }
}
