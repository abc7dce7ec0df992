package vn.eoffice.reports.alfresco.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.IssuerCode;
import vn.eoffice.reports.port.TestDirectory;

class NodeOfficeTablesTest {

    private static final IssuerCode CODE =
            new IssuerCode("BCĐ35", "Ban Chỉ đạo 35", CodeSystem.PARTY, List.of(), null, null);

    private final AlfrescoOffice office = new AlfrescoOffice();

    @Test
    void aNewUnitHasItsGroupsOfPeopleAtOnce() {
        Unit unit = new Unit("SYT", "Sở Y tế", List.of(), Unit.System.STATE, "SYT", null, "SYT", null, true, List.of());

        office.inTransaction(() -> office.tables().saveUnits(List.of(new DatedUnit(unit, null, null))));

        assertThat(office.alfresco().groups().authorityExists("GROUP_RPT_UNIT_SYT"))
                .isTrue();
        assertThat(office.alfresco().groups().authorityExists("GROUP_RPT_CLERKS_SYT"))
                .isTrue();
    }

    @Test
    void whatPeopleSetInShareBesideItStays() {
        office.alfresco().as("System", () -> office.services()
                .nodes()
                .setProperty(unit("VPTU"), Names.of("rpt:orgUnitAuthority"), "GROUP_VANPHONG"));

        office.inTransaction(() -> office.tables().saveUnits(List.of(new DatedUnit(TestDirectory.VPTU, null, null))));

        office.alfresco().as("System", () -> assertThat(
                        office.services().nodes().getProperty(unit("VPTU"), Names.of("rpt:orgUnitAuthority")))
                .isEqualTo("GROUP_VANPHONG"));
    }

    @Test
    void aUnitThatWasRenamedInShareIsFoundByItsCode() {
        office.alfresco().as("System", () -> office.services()
                .nodes()
                .setProperty(unit("VPTU"), ContentModel.PROP_NAME, "Văn phòng"));

        office.inTransaction(() -> office.tables().saveUnits(List.of(new DatedUnit(TestDirectory.VPTU, null, null))));

        assertThat(office.tables().units()).hasSize(TestDirectory.units().size());
    }

    @Test
    void membersThatWereChangedInShareKeepTheDaysOfTheOthers() {
        DatedGroup communes = office.tables().groups().get(0);
        Member dated = new Member("DU-ANLAO", TestDirectory.AN_LAO_FROM, null);
        office.inTransaction(() -> office.tables()
                .saveGroups(List.of(new DatedGroup(
                        communes.code(),
                        communes.name(),
                        List.of(),
                        List.of(dated, new Member("DU-BINHKHE", null, null)),
                        null,
                        null))));
        office.alfresco().as("System", () -> {
            NodeRef group = office.services()
                    .nodes()
                    .getChildByName(office.ports().folders().groups(), ContentModel.ASSOC_CONTAINS, "DU-XA");
            office.services()
                    .nodes()
                    .setProperty(group, Names.of("rpt:groupMembers"), new ArrayList<>(List.of("BTCTU", "DU-ANLAO")));
        });

        assertThat(office.tables().groups().get(0).members()).containsExactly(new Member("BTCTU", null, null), dated);
    }

    @Test
    void anIssuerCodeIsKnownOnceItsTransactionHasCommitted() {
        assertThat(office.ownCodes().get()).isEmpty();

        office.inTransaction(() -> office.tables().saveIssuerCodes(List.of(CODE)));

        assertThat(office.ownCodes().get()).containsExactly(CODE);
    }

    @Test
    void theCodesAreTheSameListAsLongAsNothingHasChanged() {
        office.inTransaction(() -> office.tables().saveIssuerCodes(List.of(CODE)));
        List<IssuerCode> known = office.ownCodes().get();
        office.ownCodes().forget();

        assertThat(office.ownCodes().get()).isSameAs(known);
    }

    private NodeRef unit(String code) {
        return office.services()
                .nodes()
                .getChildByName(office.ports().folders().units(), ContentModel.ASSOC_CONTAINS, code);
    }
}
