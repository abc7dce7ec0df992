package vn.eoffice.reports.alfresco.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.repository.Names;
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
