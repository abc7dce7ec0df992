package vn.eoffice.reports.alfresco.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.port.TestDirectory;

class NodeDirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final AlfrescoOffice office = new AlfrescoOffice();

    @Test
    void theListsAreTheSameObjectsAsLongAsNothingHasChanged() {
        List<Unit> units = office.directory().units(DAY);
        for (int i = 0; i < 20; i++) {
            assertThat(office.directory().units(DAY.plusDays(i))).isSameAs(units);
        }

        assertThat(office.directory().groups(DAY)).isSameAs(office.directory().groups(DAY.plusDays(1)));
    }

    @Test
    void aUnitThatComesIsKnownOnceTheDirectoryIsReadAgain() {
        List<Unit> before = office.directory().units(DAY);
        Unit added = new Unit(
                "DU-HOAIAN",
                "Đảng ủy xã Hoài Ân",
                List.of(),
                Unit.System.PARTY,
                "ĐU",
                "TU",
                "DU-HOAIAN",
                "Hoài Ân",
                true,
                List.of());
        office.alfresco().as("System", () -> office.ports()
                .folders()
                .child(
                        office.ports().folders().units(),
                        added.code(),
                        Names.of("rpt:unit"),
                        new UnitNodes(new PropertyValues(OfficeSettings.DEFAULT.zone())).properties(added, null)));
        office.ports().directory().forget();

        assertThat(office.directory().units(DAY)).hasSize(before.size() + 1).contains(added);
    }

    @Test
    void whateverElsePeopleLeaveThereIsNoUnit() {
        List<Unit> before = office.directory().units(DAY);
        office.alfresco().as("System", () -> {
            leave(office.ports().folders().units(), ".DS_Store", ContentModel.TYPE_CONTENT);
            leave(office.ports().folders().units(), "Quy tắc", ContentModel.TYPE_FOLDER);
            leave(office.ports().folders().groups(), "Thumbs.db", ContentModel.TYPE_CONTENT);
            leave(office.ports().folders().registers(), "Ghi chú.txt", ContentModel.TYPE_CONTENT);
        });
        office.ports().directory().forget();

        assertThat(office.directory().units(DAY)).isEqualTo(before);
        assertThat(office.directory().groups(DAY)).hasSize(1);
        assertThat(office.registers().all()).isEmpty();
    }

    @Test
    void aUnitWithoutASystemIsLeftOut() {
        UnitNodes mapping = new UnitNodes(new PropertyValues(ZoneOffset.UTC));
        Map<QName, Serializable> unit =
                Map.of(Names.of("rpt:orgUnitCode"), "DU-BINHKHE", Names.of("rpt:orgUnitName"), "Đảng ủy xã Bình Khê");

        assertThat(mapping.unit(unit)).isEmpty();
        assertThat(mapping.group(Map.of())).isEmpty();
    }

    private void leave(NodeRef folder, String name, QName type) {
        office.ports().folders().child(folder, name, type, new NodeProperties(new PropertyValues(ZoneOffset.UTC)));
    }

    @Test
    void whileOneReadsAgainTheOthersTakeWhatIsKnown() throws InterruptedException {
        CountDownLatch reads = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        NodeDirectory directory = new NodeDirectory(
                services(() -> {
                    if (slow.get()) {
                        reads.countDown();
                        awaited(mayGoOn);
                    }
                }),
                office.ports().folders(),
                new UnitNodes(new PropertyValues(OfficeSettings.DEFAULT.zone())),
                office.alfresco().identity(),
                Clock.systemUTC(),
                Duration.ZERO);
        List<Unit> before = directory.units(DAY);
        slow.set(true);
        CompletableFuture<List<Unit>> reader = CompletableFuture.supplyAsync(() -> directory.units(DAY));
        reads.await();

        assertThat(directory.units(DAY)).isSameAs(before);

        mayGoOn.countDown();
        assertThat(reader.join()).isSameAs(before);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The office's services; something happens before properties are read. */
    private AlfrescoServices services(Runnable first) {
        AlfrescoServices all = office.services();
        NodeService nodes = (NodeService) Proxy.newProxyInstance(
                NodeService.class.getClassLoader(), new Class<?>[] {NodeService.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getProperties")) {
                        first.run();
                    }
                    return method.invoke(all.nodes(), arguments);
                });
        return new AlfrescoServices(
                nodes,
                all.contents(),
                all.versions(),
                all.search(),
                all.permissions(),
                all.owners(),
                all.authorities(),
                all.people(),
                all.audit(),
                all.locks(),
                all.behaviours(),
                all.actions(),
                all.rules());
    }

    @Test
    void aPersonOfSeveralUnitsWorksInTheFirstOfThem() {
        office.alfresco().as("System", () -> office.alfresco().groups().addAuthority("GROUP_RPT_UNIT_BTCTU", "vanthu"));

        assertThat(office.directory().person("vanthu").orElseThrow().unit()).isEqualTo("BTCTU");
    }

    @Test
    void peopleOfOtherUnitsAreNotOfThisOne() {
        assertThat(office.directory().person(TestDirectory.SIGNER.userId())).contains(TestDirectory.SIGNER);
        assertThat(office.directory().people("KHONGCO", vn.eoffice.reports.actor.Role.CLERK))
                .isEmpty();
    }
}
