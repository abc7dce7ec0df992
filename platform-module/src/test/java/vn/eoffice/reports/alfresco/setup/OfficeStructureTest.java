package vn.eoffice.reports.alfresco.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.directory.UnitNodes;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;

class OfficeStructureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final AlfrescoOffice office = AlfrescoOffice.empty();

    @Test
    void unitsAndGroupsOfTheFilesComeIntoBeing() throws MalformedURLException {
        ensure();

        assertThat(office.directory().units(DAY)).extracting(Unit::code).containsExactly("DU-ANLAO", "TU", "VPTU");
        assertThat(office.directory().unit("TU").orElseThrow().terms())
                .containsExactly(
                        new Unit.Term("2020-2025", LocalDate.of(2020, 10, 15)),
                        new Unit.Term("2025-2030", LocalDate.of(2025, 9, 26)));
        assertThat(office.directory().units(LocalDate.of(2025, 12, 31))).hasSize(2);
        assertThat(office.directory().groups(DAY))
                .containsExactly(new UnitGroup(
                        "G-DU-XA",
                        "Các đảng ủy xã, phường, đặc khu",
                        List.of("Đảng ủy các xã, phường"),
                        List.of("DU-ANLAO")));
    }

    @Test
    void everyUnitHasItsGroupsAndItsClerksAreClerks() throws MalformedURLException {
        ensure();

        assertThat(office.alfresco().groups().authorityExists("GROUP_RPT_UNIT_VPTU"))
                .isTrue();
        assertThat(office.alfresco()
                        .groups()
                        .getContainedAuthorities(AuthorityType.GROUP, "GROUP_RPT_ROLE_" + Role.CLERK, true))
                .isEqualTo(Set.of("GROUP_RPT_CLERKS_DU-ANLAO", "GROUP_RPT_CLERKS_TU", "GROUP_RPT_CLERKS_VPTU"));
    }

    @Test
    void runAgainItLeavesAloneWhatIsThere() throws MalformedURLException {
        ensure();
        office.alfresco().as("System", () -> {
            NodeRef unit = office.services()
                    .nodes()
                    .getChildByName(office.ports().folders().units(), ContentModel.ASSOC_CONTAINS, "VPTU");
            office.services().nodes().setProperty(unit, Names.of("rpt:orgUnitName"), "Văn phòng");
            office.services().nodes().setProperty(unit, Names.of("rpt:orgUnitAuthority"), "GROUP_VANPHONG");
            office.alfresco().groups().createAuthority(AuthorityType.GROUP, "VANPHONG");
        });

        ensure();

        office.ports().directory().forget();
        assertThat(office.directory().unit("VPTU").orElseThrow().name()).isEqualTo("Văn phòng");
        assertThat(office.alfresco().groups().getContainedAuthorities(AuthorityType.GROUP, "GROUP_RPT_UNIT_VPTU", true))
                .containsExactly("GROUP_VANPHONG");
    }

    @Test
    void aMistakeInAFileCostsItsLineAndNotTheServer(@TempDir Path folder) throws IOException {
        Path files = Files.createDirectories(folder.resolve("alfresco/extension/report-management"));
        Files.writeString(
                files.resolve("units.csv"),
                """
                code,name,aliases,system,number_code,parent,office,place,internal,terms,from,to
                TU,Tỉnh ủy Nam Sơn,,party,TU,,VPTU,Nam Sơn,yes,,,
                KHONGTEN,,,party,,,,,yes,,,
                LAHETHONG,Đơn vị lạ,,Party variants,,,,,yes,,,
                NGAYSAI,Đơn vị có ngày sai,,party,,,,,yes,,01/07/2025,
                KHOASAI,Đơn vị có nhiệm kỳ sai,,party,,,,,yes,2020-2025,,
                XA/PHUONG,Đảng ủy xã/phường,,party,ĐU,TU,,,yes,,,
                tu,Trùng mã,,party,,,,,yes,,,
                VPTU,Văn phòng Tỉnh ủy,,party,,TU,,,yes,,,
                """);
        Files.writeString(files.resolve("groups.csv"), "code,name\nG1,\nG2,Các xã\n");
        Files.writeString(files.resolve("members.csv"), "group,unit\nG2,XA/PHUONG\nG2,\n");

        ensure(folder.toUri().toURL());

        assertThat(office.directory().units(DAY))
                .extracting(Unit::code)
                .containsExactlyInAnyOrder("TU", "XA/PHUONG", "VPTU");
        assertThat(office.directory().groups(DAY))
                .containsExactly(new UnitGroup("G2", "Các xã", List.of(), List.of("XA/PHUONG")));
    }

    private void ensure() throws MalformedURLException {
        ensure(Path.of("src/test/resources/office/").toUri().toURL());
    }

    private void ensure(URL files) {
        OfficeStructure structure = new OfficeStructure(
                office.services().nodes(),
                office.ports().folders(),
                new UnitNodes(new PropertyValues(OfficeSettings.DEFAULT.zone())),
                new UnitGroups(office.services().authorities()),
                new OfficeFiles(new URLClassLoader(new URL[] {files}, null)),
                new Separate(),
                office.alfresco().identity());
        structure.ensure();
    }

    /** A method with a type of its own cannot be a lambda. */
    private final class Separate implements NewTransactions {

        @Override
        public <T> T run(Supplier<T> work) {
            return office.alfresco().answerAs("System", work);
        }
    }
}
