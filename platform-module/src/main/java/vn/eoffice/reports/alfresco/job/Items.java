package vn.eoffice.reports.alfresco.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.rest.Transactions;

/** Works on many things in transactions of a few. When one fails, its few are done again each in one of its own. */
final class Items {

    private static final Logger LOG = LoggerFactory.getLogger(Items.class);
    private static final int BATCH = 20;

    private final Transactions transactions;

    Items(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What came of all of them together; what failed is logged and counts nothing. */
    <T> int each(List<T> all, ToIntFunction<T> work) {
        int done = 0;
        for (int i = 0; i < all.size(); i += BATCH) {
            done += batch(all.subList(i, Math.min(all.size(), i + BATCH)), work);
        }
        return done;
    }

    private <T> int batch(List<T> few, ToIntFunction<T> work) {
        try {
            return transactions.write(() -> few.stream().mapToInt(work).sum());
        } catch (RuntimeException e) {
            LOG.debug("A batch failed, each of it is tried alone", e);
            return new ArrayList<>(few)
                    .stream().mapToInt(one -> alone(one, work)).sum();
        }
    }

    private <T> int alone(T one, ToIntFunction<T> work) {
        try {
            return transactions.write(() -> work.applyAsInt(one));
        } catch (RuntimeException e) {
            LOG.warn("{} is left out", one, e);
            return 0;
        }
    }
}
