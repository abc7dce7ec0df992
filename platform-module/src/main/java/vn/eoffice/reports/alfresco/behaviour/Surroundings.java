package vn.eoffice.reports.alfresco.behaviour;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;

/**
 * What behaviours need of Alfresco beside its services of documents.
 *
 * @param locale of the request that is answered
 * @param background does work after requests
 * @param later does work a moment after requests, when more of it may have come together
 */
public record Surroundings(
        PolicyComponent policies,
        DictionaryService dictionary,
        LockService locks,
        NewTransactions transactions,
        Supplier<Locale> locale,
        Executor background,
        Executor later) {}
