package vn.eoffice.reports.alfresco.routing;

import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Identity;

/**
 * Work of the system in a transaction of its own, tried again when it met another. It may fail without harm to whoever
 * asked for it.
 */
public final class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private final RetryingTransactionHelper helper;
    private final Identity identity;

    public Afterwards(RetryingTransactionHelper helper, Identity identity) {
        this.helper = helper;
        this.identity = identity;
    }

    /**
     * Does the work.
     *
     * @param what names it in the log, should it fail
     * @return whether it was done
     */
    boolean done(String what, Runnable work) {
        return answered(what, () -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    /** The same with an answer; empty when it failed. */
    <T> Optional<T> answered(String what, Supplier<T> work) {
        try {
            return Optional.of(identity.asSystem(() -> helper.doInTransaction(work::get, false, true)));
        } catch (RuntimeException e) {
            LOG.warn("{} failed", what, e);
            return Optional.empty();
        }
    }
}
