package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;

/** What was recorded. Stands for AuditComponent; every value is taken, as by an extractor for simple values. */
public final class FakeAudit {

    private final FakeState state;
    private final FakeIdentity identity;
    private final BooleanSupplier inTransaction;
    private boolean on = true;

    record Entry(long id, String application, String user, long time, Map<String, Serializable> values) {}

    FakeAudit(FakeState state, FakeIdentity identity, BooleanSupplier inTransaction) {
        this.inTransaction = inTransaction;
        this.state = state;
        this.identity = identity;
    }

    /** As with {@code audit.enabled}. */
    public void switchTo(boolean on) {
        this.on = on;
    }

    public boolean isAuditEnabled() {
        return on;
    }

    public boolean isAuditPathEnabled(String application, String path) {
        if (!inTransaction.getAsBoolean()) {
            throw new IllegalStateException("The current operation requires an active transaction.");
        }
        return on;
    }

    /** With the filter what the system does is left out, as by Alfresco's default. */
    public Map<String, Serializable> recordAuditValuesWithUserFilter(
            String root, Map<String, Serializable> values, boolean filtered) {
        if (!on || filtered && identity.signedIn().equals(FakeIdentity.SYSTEM)) {
            return Map.of();
        }
        String application = root.split("/")[1];
        Map<String, Serializable> full = new HashMap<>();
        values.forEach((key, value) -> full.put(root + "/" + key + "/value", value));
        state.audit.add(new Entry(state.audit.size() + 1L, application, identity.signedIn(), 0, full));
        return full;
    }

    public void auditQuery(AuditQueryCallback callback, AuditQueryParameters wanted, int max) {
        if (max < 1) {
            throw new IllegalArgumentException("maxResults must be greater than 0");
        }
        List<Entry> found = state.audit.stream()
                .filter(entry -> entry.application().equals(wanted.getApplicationName())
                        && (wanted.getFromId() == null || entry.id() >= wanted.getFromId())
                        && wanted.getSearchKeyValues().stream().allMatch(key -> key.getSecond()
                                .equals(entry.values().get(key.getFirst()))))
                .limit(max)
                .toList();
        for (Entry entry : found) {
            if (!callback.handleAuditEntry(
                    entry.id(), entry.application(), entry.user(), entry.time(), entry.values())) {
                return;
            }
        }
    }
}
