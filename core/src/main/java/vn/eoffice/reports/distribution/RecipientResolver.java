package vn.eoffice.reports.distribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.distribution.Delivery.State;
import vn.eoffice.reports.document.Document;

/**
 * Turns the lines of a distribution list into deliveries: groups are expanded, nobody gets two copies, and a line that
 * leads to nobody stays as an {@link State#UNKNOWN} one.
 */
final class RecipientResolver {

    private final RecipientNames names;

    RecipientResolver(RecipientNames names) {
        this.names = names;
    }

    List<Delivery> resolve(Document document, Instant at) {
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> served = new HashSet<>();
        for (RecipientLine line : document.metadata().recipients()) {
            if (line.archive()) {
                deliveries.add(delivery(document, line, null, line.text(), State.ARCHIVE, at));
            } else {
                resolve(document, line, at, served, deliveries);
            }
        }
        return deliveries;
    }

    private void resolve(
            Document document, RecipientLine line, Instant at, Set<String> served, List<Delivery> deliveries) {
        for (String name : names.split(line.text())) {
            Optional<List<Unit>> units = names.find(name);
            if (units.isEmpty()) {
                deliveries.add(delivery(document, line, null, name, State.UNKNOWN, at));
            }
            for (Unit unit : units.orElse(List.of())) {
                if (served.add(unit.code())) {
                    deliveries.add(toUnit(document, line, unit, at));
                }
            }
        }
    }

    private Delivery toUnit(Document document, RecipientLine line, Unit unit, Instant at) {
        if (!unit.internal()) {
            return delivery(document, line, null, unit.name(), State.EXTERNAL, at);
        }
        boolean classified = document.metadata().secrecy().isClassified();
        Authority inbox = classified ? Authority.clerksOf(unit.office()) : Authority.unit(unit.office());
        return delivery(document, line, inbox, unit.name(), State.SENT, at);
    }

    private Delivery delivery(
            Document document, RecipientLine line, Authority to, String name, State state, Instant at) {
        return new Delivery(UUID.randomUUID().toString(), document.id(), line, to, name, state, at, null, null);
    }
}
