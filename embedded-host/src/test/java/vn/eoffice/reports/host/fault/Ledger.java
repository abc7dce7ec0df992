package vn.eoffice.reports.host.fault;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the host has acknowledged, and must therefore know for ever. */
final class Ledger {

    /** By id of the document, what was filed. */
    private final Map<String, Paper> filed = new ConcurrentHashMap<>();

    /** By id of the document, the status after the last decision. */
    private final Map<String, String> decided = new ConcurrentHashMap<>();

    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    void filed(String id, Paper paper) {
        filed.put(id, paper);
        acknowledged.incrementAndGet();
    }

    void decided(String id, String status) {
        decided.put(id, status);
        acknowledged.incrementAndGet();
    }

    void numbered(String id, String number) {
        numbers.put(id, number);
    }

    void received(String id) {
        received.add(id);
        acknowledged.incrementAndGet();
    }

    void unanswered() {
        unanswered.incrementAndGet();
    }

    Map<String, Paper> papers() {
        return Map.copyOf(filed);
    }

    Map<String, String> statuses() {
        return Map.copyOf(decided);
    }

    Map<String, String> numbers() {
        return Map.copyOf(numbers);
    }

    Set<String> receipts() {
        return Set.copyOf(received);
    }

    int acknowledged() {
        return acknowledged.get();
    }

    int withoutAnswer() {
        return unanswered.get();
    }
}
