package vn.eoffice.reports.rest.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a host once for all classes of a run, gives its {@link Desk} to every test, and ends it with the run. */
public abstract class TargetExtension implements ParameterResolver {

    /** A host that was started, or one that runs anyway. */
    public interface Running extends AutoCloseable {

        AcceptanceTarget target();

        @Override
        default void close() {}
    }

    /** Starts the host. */
    protected abstract Running start() throws Exception;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store =
                context.getRoot().getStore(ExtensionContext.Namespace.create(TargetExtension.class));
        Started started = store.getOrComputeIfAbsent(getClass(), type -> Started.of(this), Started.class);
        return new Desk(started.running().target());
    }

    private record Started(Running running) implements AutoCloseable {

        static Started of(TargetExtension extension) {
            try {
                return new Started(extension.start());
            } catch (Exception e) {
                throw new IllegalStateException("the host did not start", e);
            }
        }

        @Override
        public void close() {
            running.close();
        }
    }
}
