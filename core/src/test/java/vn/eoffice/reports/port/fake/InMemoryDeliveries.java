package vn.eoffice.reports.port.fake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Deliveries;

/** Deliveries in a map that keeps their order. */
public final class InMemoryDeliveries implements Deliveries, Snapshot {

    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();

    @Override
    public void add(List<Delivery> added) {
        added.forEach(delivery -> deliveries.put(delivery.id(), delivery));
    }

    @Override
    public List<Delivery> of(DocumentId document) {
        return deliveries.values().stream()
                .filter(delivery -> delivery.document().equals(document))
                .toList();
    }

    @Override
    public void replace(Delivery changed) {
        if (deliveries.replace(changed.id(), changed) == null) {
            throw new ReportException(Problem.NOT_FOUND, "delivery.not-found");
        }
    }

    @Override
    public Page<Delivery> inbox(Actor reader, PageRequest page) {
        return Pages.cut(
                deliveries.values().stream()
                        .filter(Delivery::isInbox)
                        .filter(delivery -> reader.authorities().contains(delivery.recipient()))
                        .sorted(Comparator.comparing((Delivery delivery) -> delivery.state() != Delivery.State.SENT)
                                .thenComparing(Delivery::sentAt, Comparator.reverseOrder()))
                        .toList(),
                page);
    }

    void forget(DocumentId id) {
        deliveries.values().removeIf(delivery -> delivery.document().equals(id));
    }

    @Override
    public Runnable keep() {
        Map<String, Delivery> kept = new LinkedHashMap<>(deliveries);
        return () -> {
            deliveries.clear();
            deliveries.putAll(kept);
        };
    }
}
