package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.Delivery.State;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/** What {@link Deliveries} promise. */
public abstract class DeliveriesContract extends PortContract {

    private static final Instant SENT = TestDocuments.FILED_AT;
    private static final RecipientLine LINE =
            new RecipientLine("Các đảng ủy xã (b/c)", RecipientLine.Direction.UPWARD, false);

    @Test
    void deliveriesComeBackInTheOrderOfTheList() {
        DocumentId plan = storedPlan();
        Delivery commune = delivery("d-2", plan, Authority.unit("DU-BINHKHE"), State.SENT, SENT);
        Delivery archive = delivery("d-1", plan, null, State.ARCHIVE, SENT);
        add(commune, archive);

        assertThat(asking(() -> deliveries().of(plan))).containsExactly(commune, archive);
    }

    @Test
    void aReceiptIsKept() {
        DocumentId plan = storedPlan();
        Delivery sent = delivery("d-1", plan, Authority.unit("DU-BINHKHE"), State.SENT, SENT);
        add(sent);
        Delivery acknowledged = sent.acknowledged("nguoinhan", SENT.plusSeconds(60));
        doing(() -> deliveries().replace(acknowledged));

        assertThat(asking(() -> deliveries().of(plan))).containsExactly(acknowledged);
    }

    @Test
    void anUnknownDeliveryCannotBeReplaced() {
        Delivery unknown = delivery("d-1", storedPlan(), Authority.unit("DU-BINHKHE"), State.SENT, SENT);

        assertThatThrownBy(() -> doing(() -> deliveries().replace(unknown)))
                .isInstanceOfSatisfying(
                        ReportException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    void theInboxHoldsAPersonsOwnCopiesAndThoseOfTheirUnit() {
        DocumentId plan = storedPlan();
        add(
                delivery("d-1", plan, Authority.unit("DU-BINHKHE"), State.SENT, SENT),
                delivery("d-2", plan, Authority.user("nguoinhan"), State.SENT, SENT.minusSeconds(1)),
                delivery("d-3", plan, Authority.unit("DU-ANLAO"), State.SENT, SENT),
                delivery("d-4", plan, Authority.user("lanhdao"), State.SENT, SENT));

        assertThat(inbox(TestDirectory.RECIPIENT).items())
                .extracting(Delivery::id)
                .containsExactly("d-1", "d-2");
    }

    @Test
    void theInboxHoldsNoArchiveExternalOrUnknownLines() {
        DocumentId plan = storedPlan();
        add(
                delivery("d-1", plan, null, State.ARCHIVE, SENT),
                delivery("d-2", plan, null, State.UNKNOWN, SENT),
                delivery("d-3", plan, Authority.unit("DU-BINHKHE"), State.EXTERNAL, SENT));

        assertThat(inbox(TestDirectory.RECIPIENT).total()).isZero();
    }

    @Test
    void whatIsNotAcknowledgedComesFirstThenTheNewest() {
        DocumentId plan = storedPlan();
        Authority commune = Authority.unit("DU-BINHKHE");
        Delivery read = delivery("d-1", plan, commune, State.SENT, SENT.plusSeconds(3));
        add(
                read,
                delivery("d-2", plan, commune, State.SENT, SENT.plusSeconds(1)),
                delivery("d-3", plan, commune, State.SENT, SENT.plusSeconds(2)),
                delivery("d-4", plan, commune, State.RECALLED, SENT));
        doing(() -> deliveries().replace(read.acknowledged("nguoinhan", SENT.plusSeconds(60))));

        assertThat(inbox(TestDirectory.RECIPIENT).items())
                .extracting(Delivery::id)
                .containsExactly("d-3", "d-2", "d-1", "d-4");
    }

    @Test
    void aPageCountsTheWholeInbox() {
        DocumentId plan = storedPlan();
        Authority commune = Authority.unit("DU-BINHKHE");
        add(
                delivery("d-1", plan, commune, State.SENT, SENT.plusSeconds(2)),
                delivery("d-2", plan, commune, State.SENT, SENT.plusSeconds(1)),
                delivery("d-3", plan, commune, State.SENT, SENT));

        Page<Delivery> second = asking(() -> deliveries().inbox(TestDirectory.RECIPIENT, new PageRequest(1, 1)));

        assertThat(second.items()).extracting(Delivery::id).containsExactly("d-2");
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void deliveriesRollBackWithTheirTransaction() {
        DocumentId plan = storedPlan();
        rollingBack(
                () -> deliveries().add(List.of(delivery("d-1", plan, Authority.unit("DU-BINHKHE"), State.SENT, SENT))));

        assertThat(asking(() -> deliveries().of(plan))).isEmpty();
    }

    private void add(Delivery... added) {
        doing(() -> deliveries().add(List.of(added)));
    }

    private Page<Delivery> inbox(Actor reader) {
        return asking(() -> deliveries().inbox(reader, PageRequest.FIRST));
    }

    private static Delivery delivery(String id, DocumentId document, Authority to, State state, Instant sentAt) {
        return new Delivery(id, document, LINE, to, "Đảng ủy xã Bình Khê", state, sentAt, null, null);
    }

    private Deliveries deliveries() {
        return office().deliveries();
    }
}
