package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.alfresco.fake.FakeNode;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.setup.RecordOwners;
import vn.eoffice.reports.register.RegisterEntry;

/** What the office keeps belongs to nobody, whoever was signed in when it was made, and nobody writes it by hand. */
class RecordKeepingTest {

    private static final String SIGNER = "lanhdao";
    private static final String ADMINISTRATOR = "quantri";
    private static final Set<String> PEOPLE = Set.of("vanthu", SIGNER);

    private final BehaviourDesk desk = new BehaviourDesk();

    /** The clerk files, the signer signs: number, register, receipts and messages come into being while they are signed in. */
    @BeforeEach
    void work() {
        new TestFiling(desk.office()).issue(plan -> plan);
    }

    @Test
    void whoeverIsSignedInOwnsNothingOfIt() {
        assertThat(made()).hasSizeGreaterThan(10);
        assertThat(made())
                .extracting(FakeNode::type)
                .containsAll(Stream.of("register", "registerEntry", "numberSeries", "receipt", "deskMessage")
                        .map(name -> Names.of("rpt:" + name))
                        .toList());
        assertThat(made())
                .allSatisfy(node -> assertThat(node.properties()).containsEntry(ContentModel.PROP_OWNER, "System"));
    }

    private List<FakeNode> made() {
        return desk.alfresco().fakeNodes().all().stream()
                .filter(node -> PEOPLE.contains(String.valueOf(node.properties().get(ContentModel.PROP_CREATOR))))
                .toList();
    }

    @Test
    void whoFiledFirstCannotDeleteTheFolderOfTheYear() {
        NodeRef year = made().stream()
                .filter(node -> "2026".equals(node.properties().get(ContentModel.PROP_NAME))
                        && node.aspects().isEmpty())
                .map(FakeNode::ref)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> desk.as("vanthu", () -> {
                    desk.nodes().deleteNode(year);
                    return year;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "rpt:register,rpt:registerUnit,TU",
        "rpt:registerEntry,rpt:entrySubject,khác",
        "rpt:numberSeries,rpt:seriesKey,khac",
        "rpt:receipt,rpt:receiptAcknowledgedBy,quantri",
        "rpt:deskMessage,rpt:messageText,khác"
    })
    void nobodyChangesARecordNotEvenWhoHasTheRight(String type, String property, String value) {
        NodeRef record = given(type);

        refused(() -> desk.set(ADMINISTRATOR, record, Map.of(property, value)));
        refused(() -> desk.as(ADMINISTRATOR, () -> {
            desk.nodes().deleteNode(record);
            return record;
        }));
        refused(() -> desk.as(ADMINISTRATOR, () -> {
            desk.nodes().setType(record, ContentModel.TYPE_CMOBJECT);
            return record;
        }));
        NodeRef elsewhere = desk.openFolder("Nơi khác");
        refused(() -> desk.as(ADMINISTRATOR, () -> desk.nodes()
                .moveNode(record, elsewhere, ContentModel.ASSOC_CONTAINS, Names.of("cm:x"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpt:register",
                "rpt:registerEntry",
                "rpt:numberSeries",
                "rpt:receipt",
                "rpt:deskMessage",
                "rpt:routingSlip",
                "rpt:round",
                "rpt:roundUnit",
                "rpt:roundUnits",
                "rpt:submission",
                "rpt:specialDay"
            })
    void nobodyForgesARecordAnywhere(String type) {
        NodeRef home = desk.openFolder("Nhà riêng");

        refused(() -> desk.as("vanthu", () -> desk.create(home, "giả", Names.of(type), Map.of())));
        NodeRef plain = desk.as("vanthu", () -> desk.create(home, "thường", ContentModel.TYPE_FOLDER, Map.of()));
        refused(() -> desk.as("vanthu", () -> {
            desk.nodes().setType(plain, Names.of(type));
            return plain;
        }));
    }

    @Test
    void aFolderWithRecordsIsNotDeletedAsAWhole() {
        NodeRef records = desk.as(BehaviourDesk.SYSTEM, () -> desk.nodes()
                .getChildByName(desk.alfresco().companyHome(), ContentModel.ASSOC_CONTAINS, Folders.RECORDS));
        desk.run(() -> desk.alfresco().permissions().setPermission(records, ADMINISTRATOR, "Coordinator", true));

        refused(() -> desk.as(ADMINISTRATOR, () -> {
            desk.nodes().deleteNode(records);
            return records;
        }));
    }

    @Test
    void useCasesGoOnWriting() {
        RegisterEntry entry = desk.as(BehaviourDesk.SYSTEM, () -> desk.office()
                .registers()
                .numbered("out-TU-2025-2030", "01-KH/TU")
                .orElseThrow());

        desk.as("vanthu", () -> {
            desk.office().registers().replace(entry);
            return entry;
        });
        String series = (String) desk.property(given("rpt:numberSeries"), "rpt:seriesKey");
        assertThat(desk.as("vanthu", () -> desk.office().counters().next(series)))
                .isEqualTo(2);
    }

    @Test
    void whatAnEarlierVersionLeftToPeopleIsTakenFromThem() {
        NodeRef home = desk.openFolder("Nhà riêng");
        NodeRef own = desk.as("vanthu", () -> desk.create(home, "của tôi", ContentModel.TYPE_FOLDER, Map.of()));
        made().stream().filter(node -> !node.ref().equals(own)).forEach(this::giveBack);
        assertThat(made()).noneMatch(node -> node.properties().containsKey(ContentModel.PROP_OWNER));

        desk.run(this::repair);

        assertThat(made())
                .filteredOn(node -> !isDocument(node) && !node.ref().equals(own))
                .hasSizeGreaterThan(9)
                .allSatisfy(node -> assertThat(desk.as(
                                BehaviourDesk.SYSTEM,
                                () -> desk.alfresco().owners().getOwner(node.ref())))
                        .isEqualTo("System"));
        assertThat(desk.as(BehaviourDesk.SYSTEM, () -> desk.alfresco().owners().getOwner(own)))
                .isEqualTo("vanthu");
    }

    private static boolean isDocument(FakeNode node) {
        return node.type().equals(Names.of("rpt:plan"));
    }

    private void giveBack(FakeNode node) {
        desk.run(() -> {
            desk.alfresco().behaviours().disableBehaviour();
            desk.nodes().removeProperty(node.ref(), ContentModel.PROP_OWNER);
            desk.alfresco().behaviours().enableBehaviour();
        });
    }

    private void repair() {
        new RecordOwners(
                        desk.office().services(),
                        desk.office().ports().folders(),
                        new NewTransactions() {
                            @Override
                            public <T> T run(Supplier<T> work) {
                                return work.get();
                            }
                        },
                        desk.alfresco().identity())
                .repair();
    }

    /** A record on which the administrator was given every right. */
    private NodeRef given(String type) {
        QName wanted = Names.of(type);
        NodeRef record = desk.alfresco().fakeNodes().all().stream()
                .filter(node -> node.type().equals(wanted))
                .map(FakeNode::ref)
                .findFirst()
                .orElseThrow();
        desk.run(() -> desk.alfresco().permissions().setPermission(record, ADMINISTRATOR, "Coordinator", true));
        return record;
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("do hệ thống ghi; không ai");
    }
}
