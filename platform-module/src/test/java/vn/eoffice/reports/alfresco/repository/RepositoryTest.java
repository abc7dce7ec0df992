package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.port.TestDocuments;

/** What the contracts do not say: how documents look to everybody else in the repository. */
class RepositoryTest {

    private final AlfrescoOffice office = new AlfrescoOffice();

    @Test
    void aDocumentLiesInTheFolderOfItsUnitAndYearUnderItsFilesName() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));

        assertThat(path(node(plan)))
                .containsExactly(
                        "Company Home",
                        "Văn bản",
                        "VPTU",
                        "2026",
                        "ke-hoach - " + plan.id().value().substring(0, 8) + ".docx");
        assertThat(property(plan, "cm:creator")).isEqualTo("vanthu");
    }

    @Test
    void aDayIsStoredAsItsNoonInTheOffice() {
        Document plan =
                stored(TestDocuments.plan(TestDocuments.newId(), metadata -> metadata.date(LocalDate.of(2026, 5, 4))));

        assertThat(PropertyValues.instant(property(plan, "rpt:issueDate"))).hasToString("2026-05-04T05:00:00Z");
    }

    @Test
    void aFileThatCameInByAnotherWayBecomesADocumentWhereItLies() {
        Document plan = TestDocuments.plan(TestDocuments.newId());
        NodeRef inbox = asSystem(() -> {
            NodeRef folder = office.ports()
                    .folders()
                    .child(
                            office.alfresco().companyHome(),
                            "Hộp thư",
                            ContentModel.TYPE_FOLDER,
                            new NodeProperties(values()));
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NODE_UUID, plan.id().value());
            properties.put(ContentModel.PROP_NAME, "scan001.pdf");
            office.services()
                    .nodes()
                    .createNode(
                            folder,
                            ContentModel.ASSOC_CONTAINS,
                            Names.of("cm:scan001"),
                            ContentModel.TYPE_CONTENT,
                            properties);
            return folder;
        });

        stored(plan);

        assertThat(path(node(plan))).containsExactly("Company Home", "Hộp thư", "scan001.pdf");
        assertThat(asSystem(() -> office.services().nodes().getType(node(plan))))
                .isEqualTo(Names.of("rpt:plan"));
        assertThat(asSystem(() -> office.documents().find(plan.id()))).contains(plan);
        assertThat(inbox).isNotNull();
    }

    @Test
    void nobodyReachesADocumentWithoutAGrantNotEvenWhoMadeIt() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));

        assertThatThrownBy(() -> as("vanthu", () -> office.services().nodes().getProperties(node(plan))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayReadMayNotWrite() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        asSystem(() -> {
            office.permissions().grant(plan.id(), List.of(Authority.unit("VPTU")), Access.READ);
            return plan;
        });

        assertThat(as("thamdinh", () -> office.services().nodes().getProperty(node(plan), Names.of("rpt:number"))))
                .isEqualTo("17-KH/TU");
        assertThatThrownBy(() -> as("thamdinh", () -> {
                    office.services().nodes().setProperty(node(plan), Names.of("rpt:number"), "18-KH/TU");
                    return plan;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFoldersOfRecordsAreClosed() {
        asSystem(() -> office.counters().next("TU.KH.2025-2030"));
        NodeRef home = office.alfresco().companyHome();

        NodeRef records = asSystem(
                () -> office.services().nodes().getChildByName(home, ContentModel.ASSOC_CONTAINS, Folders.RECORDS));

        assertThatThrownBy(() -> as("vanthu", () -> office.services().nodes().getProperties(records)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void locksAreLetGoWhenTheTransactionEnds() {
        asSystem(() -> {
            office.counters().next("TU.KH.2025-2030");
            assertThat(office.alfresco().fakeLocks().areHeld()).isTrue();
            return 1;
        });

        assertThat(office.alfresco().fakeLocks().areHeld()).isFalse();
    }

    @Test
    void behavioursThatWatchDocumentsAreQuietWhileAUseCaseWritesAndAwakeForOthers() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Guard guard = new Guard();
        office.alfresco()
                .policies()
                .bindClassBehaviour(
                        OnUpdatePropertiesPolicy.QNAME, Names.DOCUMENT, new JavaBehaviour(guard, "onUpdateProperties"));
        office.alfresco()
                .policies()
                .bindClassBehaviour(
                        BeforeDeleteNodePolicy.QNAME, Names.DOCUMENT, new JavaBehaviour(guard, "beforeDeleteNode"));

        stored(TestDocuments.plan(TestDocuments.newId()));
        Document changed = asSystem(() -> office.documents().replace(plan));
        assertThatThrownBy(() -> asSystem(() -> {
                    office.services().nodes().setProperty(node(plan), Names.of("rpt:number"), "18-KH/TU");
                    return plan;
                }))
                .hasMessage("watched");
        asSystem(() -> {
            office.documents().remove(changed.id());
            return plan;
        });

        assertThat(asSystem(() -> office.documents().find(plan.id()))).isEmpty();
    }

    /** A behaviour that refuses everything. */
    public static final class Guard {

        public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
            throw new IllegalStateException("watched");
        }

        public void beforeDeleteNode(NodeRef node) {
            throw new IllegalStateException("watched");
        }
    }

    @Test
    void aChangeGivesADocumentNoAspectItHasNothingFor() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Set<QName> before = asSystem(() -> office.services().nodes().getAspects(node(plan)));

        asSystem(() -> office.documents().replace(plan));

        assertThat(asSystem(() -> office.services().nodes().getAspects(node(plan))))
                .isEqualTo(before)
                .doesNotContain(Names.of("rpt:recalled"));
    }

    @Test
    void aNoticeForAWholeUnitIsOneMessage() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));

        asSystem(() -> {
            office.notifier()
                    .send(new Notice(
                            Set.of(Authority.unit("VPTU"), Authority.user("lanhdao")),
                            "task.arrived",
                            List.of("kế hoạch", "sơ kết"),
                            plan.id()));
            return plan;
        });

        assertThat(asSystem(() -> new NodeQueries(office.services().search(), Duration.ofSeconds(30))
                        .find("rpt:deskMessage", "rpt:messageDocumentId IS NOT NULL")))
                .hasSize(1);
    }

    @Test
    void mailLeavesAfterTheCommitOnly() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Notice notice =
                new Notice(Set.of(Authority.user("lanhdao")), "task.arrived", List.of("kế hoạch", "sơ kết"), plan.id());

        asSystem(() -> {
            office.notifier().send(notice);
            assertThat(office.alfresco().fakeActions().done()).isEmpty();
            return plan;
        });

        assertThat(office.alfresco().fakeActions().done()).singleElement().satisfies(action -> assertThat(
                        action.parameters())
                .containsEntry("to", "lanhdao@namson.example")
                .containsEntry("from", "vanphong@namson.example")
                .containsEntry("ignore_send_failure", true));
    }

    @Test
    void everyMemberOfAGroupHasAMailOfTheirOwn() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Notice notice = new Notice(
                Set.of(Authority.unit("VPTU"), Authority.user("lanhdao")),
                "task.arrived",
                List.of("a", "b"),
                plan.id());

        asSystem(() -> {
            office.notifier().send(notice);
            return plan;
        });

        assertThat(office.alfresco().fakeActions().done())
                .extracting(action -> action.parameters().get("to"))
                .contains("vanthu@namson.example", "lanhdao@namson.example")
                .doesNotHaveDuplicates()
                .allMatch(address -> address instanceof String);
    }

    @Test
    void aMailSpeaksVietnameseThenEnglish() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));

        asSystem(() -> {
            office.notifier()
                    .send(new Notice(
                            Set.of(Authority.user("lanhdao")),
                            "notice.task.approval",
                            List.of("kế hoạch", "17-KH/TU", "sơ kết"),
                            plan.id()));
            return plan;
        });

        assertThat(office.alfresco().fakeActions().done()).singleElement().satisfies(action -> assertThat(
                        action.parameters().get("text").toString())
                .startsWith("Văn bản kế hoạch 17-KH/TU «sơ kết» chờ bạn phê duyệt và ký.\n\n--\n")
                .contains("17-KH/TU \"sơ kết\""));
    }

    @Test
    void noMailLeavesWhenTheTransactionRollsBack() {
        Document plan = stored(TestDocuments.plan(TestDocuments.newId()));
        Notice notice = new Notice(Set.of(Authority.user("lanhdao")), "task.arrived", List.of("a", "b"), plan.id());

        assertThatThrownBy(() -> asSystem(() -> {
                    office.notifier().send(notice);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(office.alfresco().fakeActions().done()).isEmpty();
    }

    private Document stored(Document document) {
        asSystem(() -> {
            office.documents().add(document);
            return document;
        });
        return document;
    }

    private static NodeRef node(Document document) {
        return new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.id().value());
    }

    private Serializable property(Document document, String name) {
        return asSystem(() -> office.services().nodes().getProperty(node(document), Names.of(name)));
    }

    private List<String> path(NodeRef node) {
        return asSystem(() -> {
            java.util.LinkedList<String> names = new java.util.LinkedList<>();
            NodeRef at = node;
            NodeRef root = office.services().nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
            while (!at.equals(root)) {
                names.addFirst(office.services()
                        .nodes()
                        .getProperty(at, ContentModel.PROP_NAME)
                        .toString());
                at = office.services().nodes().getPrimaryParent(at).getParentRef();
            }
            return names;
        });
    }

    private static PropertyValues values() {
        return new PropertyValues(OfficeSettings.DEFAULT.zone());
    }

    private <T> T asSystem(Supplier<T> work) {
        return as("System", work);
    }

    private <T> T as(String user, Supplier<T> work) {
        return office.alfresco().answerAs(user, work);
    }
}
