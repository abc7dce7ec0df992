package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;

/** Documents that CMIS clients and Share make by giving a node the type of one. */
class NewDocumentsTest {

    private static final Date DAY = Date.from(java.time.Instant.parse("2026-05-04T00:00:00Z"));

    private final BehaviourDesk desk = new BehaviourDesk();
    private final NodeRef folder = desk.openFolder("Kho cũ");

    @BeforeEach
    void makeImporters() {
        desk.run(() -> {
            desk.alfresco().groups().createAuthority(AuthorityType.GROUP, "RPT_IMPORTERS");
            desk.alfresco().groups().addAuthority("GROUP_RPT_IMPORTERS", "luutru");
        });
    }

    private NodeRef make(String user, Map<String, ? extends Serializable> properties) {
        return desk.as(
                user,
                () -> desk.create(folder, "vb-" + properties.hashCode() + ".txt", Names.of("rpt:report"), properties));
    }

    private static Map<String, Serializable> numbered(String number) {
        return new HashMap<>(Map.of(
                "rpt:documentType",
                "báo cáo",
                "rpt:number",
                number,
                "rpt:issuingBody",
                "Tỉnh ủy Nam Sơn",
                "rpt:issueDate",
                DAY));
    }

    @Test
    void aDocumentMadeByAClerkIsFiledWithWhatWasGiven() {
        NodeRef node = make(BehaviourDesk.CLERK, numbered("99-BC/TU"));
        desk.write(BehaviourDesk.CLERK, node, IntakeTest.PLAN);
        desk.settle();

        assertThat(desk.document(node).kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(desk.document(node).metadata().number()).isEqualTo("99-BC/TU");
        assertThat(desk.document(node).metadata().recipients()).isNotEmpty();
        assertThat(desk.document(node).unit()).isEqualTo("VPTU");
    }

    @Test
    void aFileThatCannotBeReadIsFiledByWhatWasGiven() {
        NodeRef node = make(BehaviourDesk.CLERK, numbered("99-BC/TU"));
        desk.write(BehaviourDesk.CLERK, node, "HỎNG");
        desk.settle();

        assertThat(desk.document(node).metadata().number()).isEqualTo("99-BC/TU");
        assertThat(desk.document(node).findings()).extracting(Finding::code).contains("file.damaged");
    }

    @Test
    void theSecondOfOneNumberIsRefused() {
        make(BehaviourDesk.CLERK, numbered("99-BC/TU"));
        Map<String, Serializable> again = numbered("99-BC/TU");
        again.put("rpt:subject", "khác");

        assertThatThrownBy(() -> make(BehaviourDesk.CLERK, again))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Số 99-BC/TU");
    }

    @Test
    void theSecondOfANumberThatNobodyCanReadIsRefused() {
        make(BehaviourDesk.CLERK, numbered("20260099-BC/TU"));
        Map<String, Serializable> again = numbered("20260099-BC/TU");
        again.put("rpt:subject", "khác");

        assertThatThrownBy(() -> make(BehaviourDesk.CLERK, again))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Số 20260099-BC/TU");
    }

    @Test
    void theSameNumberOfAnotherIssuerIsNot() {
        make(BehaviourDesk.CLERK, numbered("99-BC/TU"));
        Map<String, Serializable> other = numbered("99-BC/TU");
        other.put("rpt:issuingBody", "Tỉnh ủy Bắc Sơn");

        assertThat(make(BehaviourDesk.CLERK, other)).isNotNull();
    }

    @Test
    void forgedKeysDoNotGetRoundIt() {
        make(BehaviourDesk.CLERK, numbered("99-BC/TU"));
        Map<String, Serializable> again = numbered("99-BC/TU");
        again.put("rpt:identityKey", "another");

        assertThatThrownBy(() -> make(BehaviourDesk.CLERK, again)).isInstanceOf(IntegrityException.class);
    }

    @Test
    void nobodyMakesAnIssuedDocument() {
        Map<String, Serializable> issued = numbered("99-BC/TU");
        issued.put("rpt:status", "issued");

        assertThatThrownBy(() -> make("luutru", issued))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("issued");
    }

    @Test
    void onlyImportersBringInArchivedDocuments() {
        Map<String, Serializable> archived = numbered("99-BC/TU");
        archived.put("rpt:status", "archived");
        archived.put("rpt:owningUnit", "VPTU");

        assertThatThrownBy(() -> make(BehaviourDesk.CLERK, archived)).isInstanceOf(IntegrityException.class);
        NodeRef node = make("luutru", archived);
        desk.write("luutru", node, IntakeTest.PLAN);
        desk.settle();
        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.ARCHIVED);
        assertThatThrownBy(() -> desk.set("luutru", node, Map.of("rpt:number", "100-BC/TU")))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aForgedRevisionDoesNotMakeAFiledDocument() {
        Map<String, Serializable> forged = numbered("99-BC/TU");
        forged.put("rpt:revision", 7);
        NodeRef node = make(BehaviourDesk.CLERK, forged);

        assertThat(desk.isFiled(node)).isFalse();
    }

    @Test
    void emptyTextsOfAFormAreNone() {
        Map<String, Serializable> form = numbered("99-BC/TU");
        form.put("rpt:place", "");
        NodeRef node = make(BehaviourDesk.CLERK, form);

        assertThat(desk.property(node, "rpt:place")).isNull();
    }

    @Test
    void aFileMadeADocumentByChangingItsTypeIsFiled() {
        NodeRef node = desk.upload(BehaviourDesk.CLERK, folder, "ke-hoach.txt", IntakeTest.PLAN);
        desk.as(BehaviourDesk.CLERK, () -> {
            desk.nodes().setType(node, Names.of("rpt:plan"));
            return null;
        });
        desk.settle();

        assertThat(desk.document(node).metadata().number()).isEqualTo("17-KH/TU");
    }
}
