package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;

class AmendmentsTest {

    private final BehaviourDesk desk = new BehaviourDesk();
    private final NodeRef draft = desk.document(DocumentStatus.DRAFT);

    @Test
    void aNumberChangedInAFormHasItsKeys() {
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:number", "21-KH/TU"));

        assertThat(desk.document(draft).metadata().number()).isEqualTo("21-KH/TU");
        assertThat(desk.document(draft).identity()).isEqualTo("TU|21.kh.tu|2025-2030");
        assertThat((String) desk.property(draft, "rpt:numberKey")).contains("21");
    }

    @Test
    void aForgedKeyIsWorkedOutAnew() {
        String right = desk.document(draft).identity();
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:identityKey", "forged", "rpt:numberKey", "forged"));

        assertThat(desk.property(draft, "rpt:numberKey")).isNotEqualTo("forged");
        assertThat(desk.document(draft).identity()).isNotEqualTo("forged").isNotEqualTo(right + "x");
    }

    @Test
    void theVersionGoesUpAndTheJournalTells() {
        long before = desk.document(draft).version();
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:subject", "việc khác"));

        assertThat(desk.document(draft).version()).isEqualTo(before + 1);
        assertThat(desk.as("System", () -> desk.office().journal().of(new DocumentId(draft.getId()))))
                .extracting(JournalEntry::action, JournalEntry::by)
                .contains(org.assertj.core.groups.Tuple.tuple(Action.CHANGED, "vanthu"));
    }

    @Test
    void anEmptyTextIsNone() {
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:place", "", "rpt:subject", "  "));

        assertThat(desk.document(draft).metadata().place()).isNull();
        assertThat(desk.document(draft).metadata().subject()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "rpt:status,issued",
        "rpt:status,archived",
        "rpt:owningUnit,TU",
        "rpt:contentHash,x",
        "rpt:recallReason,x",
        "cm:owner,vanthu",
        "cm:creator,lanhdao"
    })
    void whatTheSystemKeepsIsNotWrittenByHand(String property, String value) {
        assertThatThrownBy(() -> desk.set(BehaviourDesk.CLERK, draft, Map.of(property, value)))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining(property);
    }

    @Test
    void aDraftMadeSecretLeavesItsDesk() {
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:secrecy", "secret"));

        assertThat(desk.document(draft).metadata().secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(desk.as("System", () -> desk.office().permissions().grants(new DocumentId(draft.getId()))))
                .doesNotContainKey(vn.eoffice.reports.actor.Authority.clerksOf("VPTU"));
    }

    @Test
    void aNumberThatAnotherDocumentHasIsRefused() {
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:number", "21-KH/TU"));
        NodeRef other = desk.document(DocumentStatus.DRAFT);

        assertThatThrownBy(() -> desk.set(BehaviourDesk.CLERK, other, Map.of("rpt:number", "21-KH/TU")))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Số 21-KH/TU của cơ quan này đã có ở một văn bản khác");
    }

    @Test
    void twoOfOneNumberInOneTransactionAreRefused() {
        NodeRef other = desk.document(DocumentStatus.DRAFT);

        assertThatThrownBy(() -> desk.as(BehaviourDesk.CLERK, () -> {
                    desk.nodes().setProperty(draft, Names.of("rpt:number"), "21-KH/TU");
                    desk.nodes().setProperty(other, Names.of("rpt:number"), "21-KH/TU");
                    return null;
                }))
                .isInstanceOf(IntegrityException.class);
        assertThat(desk.document(draft).metadata().number()).isEqualTo("17-KH/TU");
    }

    @Test
    void noLockIsLeftBehind() {
        desk.set(BehaviourDesk.CLERK, draft, Map.of("rpt:number", "21-KH/TU"));

        assertThat(desk.alfresco().fakeLocks().areHeld()).isFalse();
    }
}
