package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;

/** What a {@link Directory} promises, told of the people and units of {@link TestDirectory}. */
public abstract class DirectoryContract extends PortContract {

    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    @Test
    void aPersonIsFoundByUserId() {
        assertThat(directory().person("vanthu")).contains(TestDirectory.CLERK);
    }

    @Test
    void nobodyIsFoundByAnUnknownUserId() {
        assertThat(directory().person("khongai")).isEmpty();
    }

    @Test
    void thePeopleOfAUnitWithARoleAreFound() {
        assertThat(directory().people("VPTU", Role.CLERK))
                .extracting(Actor::userId)
                .containsExactly("vanthu");
    }

    @Test
    void aUnitWithoutThatRoleHasNoSuchPeople() {
        assertThat(directory().people("VPTU", Role.SIGNER)).isEmpty();
    }

    @Test
    void aUnitIsFoundByItsCodeWithAllThatIsKnownOfIt() {
        assertThat(directory().unit("TU")).contains(TestDirectory.TU);
        assertThat(directory().unit("UBND")).contains(TestDirectory.UBND);
        assertThat(directory().unit("BTCTW")).contains(TestDirectory.BTCTW);
    }

    @Test
    void aUnitIsFoundOnEveryDay() {
        assertThat(directory().unit("DU-ANLAO")).contains(TestDirectory.AN_LAO);
    }

    @Test
    void noUnitIsFoundByAnUnknownCode() {
        assertThat(directory().unit("KHONGCO")).isEmpty();
    }

    @Test
    void unitsAreListedByCodeFromTheirFirstDayOn() {
        assertThat(directory().units(BEFORE))
                .extracting(Unit::code)
                .containsExactly("BTCTU", "BTCTW", "DU-BINHKHE", "TU", "UBND", "VPTU");
        assertThat(directory().units(AFTER))
                .extracting(Unit::code)
                .containsExactly("BTCTU", "BTCTW", "DU-ANLAO", "DU-BINHKHE", "TU", "UBND", "VPTU");
    }

    @Test
    void aGroupHasTheMembersOfThatDay() {
        List<String> aliases = List.of("Đảng ủy các xã, phường");
        assertThat(directory().groups(BEFORE))
                .containsExactly(new UnitGroup(
                        TestDirectory.COMMUNES, "Các đảng ủy xã, phường", aliases, List.of("DU-BINHKHE")));
        assertThat(directory().groups(AFTER))
                .containsExactly(new UnitGroup(
                        TestDirectory.COMMUNES, "Các đảng ủy xã, phường", aliases, List.of("DU-ANLAO", "DU-BINHKHE")));
    }

    private Directory directory() {
        return office().directory();
    }
}
