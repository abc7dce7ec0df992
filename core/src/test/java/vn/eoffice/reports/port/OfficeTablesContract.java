package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.IssuerCode;

/** What {@link OfficeTables} promise, and that a {@link Directory} knows of it once it has committed. */
public abstract class OfficeTablesContract extends PortContract {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DatedUnit NEW = new DatedUnit(
            new Unit(
                    "DU-MOI",
                    "Đảng ủy phường Mới",
                    List.of("Đảng ủy P. Mới", "Đảng bộ phường Mới"),
                    Unit.System.PARTY,
                    "ĐU",
                    "TU",
                    "VPTU",
                    "Mới",
                    true,
                    List.of(new Unit.Term("2025-2030", LocalDate.of(2025, 8, 1)))),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2030, 6, 30));
    private static final DatedGroup GROUP = new DatedGroup(
            "G-MOI",
            "Các phường mới",
            List.of("Các phường thành lập mới"),
            List.of(
                    new Member("DU-ANLAO", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                    new Member("DU-BINHKHE", null, null)),
            LocalDate.of(2025, 1, 1),
            null);
    private static final IssuerCode CODE = new IssuerCode(
            "BCĐ35",
            "Ban Chỉ đạo 35",
            CodeSystem.PARTY,
            List.of("BCĐ-35", "BCD35"),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2027, 12, 31));

    @Test
    void theUnitsOfAllTimesAreListedByCode() {
        assertThat(asking(() -> tables().units()))
                .extracting(DatedUnit::code)
                .containsExactly("BTCTU", "BTCTW", "DU-ANLAO", "DU-BINHKHE", "TU", "UBND", "VPTU");
        assertThat(asking(() -> tables().units())).contains(new DatedUnit(TestDirectory.TU, null, null));
        assertThat(asking(() -> tables().units()))
                .contains(new DatedUnit(TestDirectory.AN_LAO, TestDirectory.AN_LAO_FROM, null));
    }

    @Test
    void anAddedUnitIsStoredWithAllThatIsKnownOfItAndTheDirectoryFindsIt() {
        doing(() -> tables().saveUnits(List.of(NEW)));

        assertThat(asking(() -> tables().units())).contains(NEW).hasSize(8);
        assertThat(asking(() -> directory().unit("DU-MOI"))).contains(NEW.unit());
        assertThat(asking(() -> directory().units(DAY))).contains(NEW.unit());
        assertThat(asking(() -> directory().units(LocalDate.of(2030, 7, 1)))).doesNotContain(NEW.unit());
    }

    @Test
    void aChangedUnitStandsInPlaceOfTheOneBefore() {
        Unit plain =
                new Unit("UBND", "UBND tỉnh", List.of(), Unit.System.STATE, null, null, "UBND", null, false, List.of());
        doing(() -> tables().saveUnits(List.of(new DatedUnit(plain, null, null))));

        assertThat(asking(() -> tables().units())).hasSize(7).contains(new DatedUnit(plain, null, null));
        assertThat(asking(() -> directory().unit("UBND"))).contains(plain);
    }

    @Test
    void aUnitThatEndedIsStillFoundByItsCode() {
        doing(() -> tables().saveUnits(List.of(new DatedUnit(TestDirectory.BINH_KHE, null, DAY))));

        assertThat(asking(() -> directory().units(DAY))).contains(TestDirectory.BINH_KHE);
        assertThat(asking(() -> directory().units(DAY.plusDays(1)))).doesNotContain(TestDirectory.BINH_KHE);
        assertThat(asking(() -> directory().unit("DU-BINHKHE"))).contains(TestDirectory.BINH_KHE);
    }

    @Test
    void aGroupKeepsTheDaysOfItsMembersAndItsOwn() {
        doing(() -> tables().saveGroups(List.of(GROUP)));

        assertThat(asking(() -> tables().groups())).extracting(DatedGroup::code).containsExactly("DU-XA", "G-MOI");
        assertThat(asking(() -> tables().groups())).contains(GROUP);
        assertThat(asking(() -> directory().groups(DAY)))
                .contains(new UnitGroup("G-MOI", GROUP.name(), GROUP.aliases(), List.of("DU-ANLAO", "DU-BINHKHE")));
        assertThat(asking(() -> directory().groups(LocalDate.of(2027, 1, 1))))
                .contains(new UnitGroup("G-MOI", GROUP.name(), GROUP.aliases(), List.of("DU-BINHKHE")));
        assertThat(asking(() -> directory().groups(LocalDate.of(2024, 12, 31))))
                .extracting(UnitGroup::code)
                .containsExactly("DU-XA");
    }

    @Test
    void aChangedGroupStandsInPlaceOfTheOneBefore() {
        DatedGroup changed =
                new DatedGroup("DU-XA", "Các xã", List.of(), List.of(new Member("DU-BINHKHE", null, null)), null, null);
        doing(() -> tables().saveGroups(List.of(changed)));

        assertThat(asking(() -> tables().groups())).containsExactly(changed);
        assertThat(asking(() -> directory().groups(DAY)))
                .containsExactly(new UnitGroup("DU-XA", "Các xã", List.of(), List.of("DU-BINHKHE")));
    }

    @Test
    void aUnitThatEndedIsAMemberOfItsGroupsNoLonger() {
        doing(() -> tables().saveUnits(List.of(new DatedUnit(TestDirectory.BINH_KHE, null, DAY))));

        assertThat(asking(() -> directory().groups(DAY).get(0).members())).containsExactly("DU-ANLAO", "DU-BINHKHE");
        assertThat(asking(() -> directory().groups(DAY.plusDays(1)).get(0).members()))
                .containsExactly("DU-ANLAO");
    }

    @Test
    void anOfficeBeginsWithoutIssuerCodesOfItsOwn() {
        assertThat(asking(() -> tables().issuerCodes())).isEmpty();
    }

    @Test
    void issuerCodesAreListedByCodeAndReplacedByCode() {
        IssuerCode other = new IssuerCode("ABC", "Cơ quan", CodeSystem.BOTH, List.of(), null, null);
        IssuerCode changed = new IssuerCode("ABC", "Cơ quan khác", CodeSystem.STATE, List.of("A.B.C"), null, null);
        doing(() -> tables().saveIssuerCodes(List.of(CODE, other)));
        doing(() -> tables().saveIssuerCodes(List.of(changed)));

        assertThat(asking(() -> tables().issuerCodes())).containsExactly(changed, CODE);
    }

    @Test
    void whatRollsBackWasNeverStored() {
        rollingBack(() -> {
            tables().saveUnits(List.of(NEW));
            tables().saveGroups(List.of(GROUP));
            tables().saveIssuerCodes(List.of(CODE));
        });

        assertThat(asking(() -> tables().units())).doesNotContain(NEW);
        assertThat(asking(() -> tables().groups())).doesNotContain(GROUP);
        assertThat(asking(() -> tables().issuerCodes())).isEmpty();
        assertThat(asking(() -> directory().unit("DU-MOI"))).isEmpty();
    }

    @Test
    void aTransactionSeesWhatItHasStored() {
        doing(() -> {
            tables().saveUnits(List.of(NEW));
            assertThat(tables().units()).contains(NEW);
            tables().saveIssuerCodes(List.of(CODE));
            assertThat(tables().issuerCodes()).containsExactly(CODE);
        });
    }

    private OfficeTables tables() {
        return office().tables();
    }

    private Directory directory() {
        return office().directory();
    }
}
