package vn.eoffice.reports.rest.json;

import java.time.Instant;
import vn.eoffice.reports.distribution.Delivery;

/**
 * One copy of a distributed document.
 *
 * @param recipient a code such as {@code clerks:BTCTU}; null for an unknown line and for the archive copy
 */
public record DeliveryJson(
        String id,
        String documentId,
        String text,
        String direction,
        boolean archive,
        String recipient,
        String recipientName,
        String state,
        Instant sentAt,
        Instant acknowledgedAt,
        String acknowledgedBy) {

    /** Shows a delivery. */
    public static DeliveryJson of(Delivery delivery) {
        return new DeliveryJson(
                delivery.id(),
                delivery.document().value(),
                delivery.line().text(),
                Codes.of(delivery.line().direction()),
                delivery.line().archive(),
                delivery.recipient() == null ? null : delivery.recipient().code(),
                delivery.recipientName(),
                Codes.of(delivery.state()),
                delivery.sentAt(),
                delivery.acknowledgedAt(),
                delivery.acknowledgedBy());
    }
}
