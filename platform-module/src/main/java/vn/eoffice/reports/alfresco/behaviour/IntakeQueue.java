package vn.eoffice.reports.alfresco.behaviour;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Files to be read soon. It forgets them when the server stops; {@link WaitingFiles} finds their marks again.
 */
public final class IntakeQueue {

    private final Executor executor;
    private final AtomicReference<Consumer<NodeRef>> reader = new AtomicReference<>(node -> {});

    public IntakeQueue(Executor executor) {
        this.executor = executor;
    }

    /** Sets who reads: marks come before whoever works them off. */
    void readWith(Consumer<NodeRef> intake) {
        reader.set(intake);
    }

    void add(NodeRef node) {
        executor.execute(() -> reader.get().accept(node));
    }
}
