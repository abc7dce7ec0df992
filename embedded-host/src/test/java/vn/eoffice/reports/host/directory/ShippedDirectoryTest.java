package vn.eoffice.reports.host.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;

/** The made-up province that ships with the host, and what a wrong line of an administrator's answers. */
class ShippedDirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @TempDir
    Path folder;

    @Test
    void theProvinceHasAHundredAndTwoCommunesWithACommitteeAndAnAuthorityEach() {
        List<Unit> units = shipped().units(DAY);

        assertThat(units).filteredOn(unit -> unit.code().startsWith("DU-")).hasSize(102);
        assertThat(units).filteredOn(unit -> unit.code().startsWith("UB-")).hasSize(102);
    }

    @Test
    void communesHaveNoGroupMembersBeforeTheyExisted() {
        assertThat(group("G-DU-XA", DAY).members()).hasSize(102);
        assertThat(group("G-DU-XA", LocalDate.of(2025, 6, 30)).members()).isEmpty();
    }

    @Test
    void theProvincesCommitteeIsInItsNewTermFromTheDayAfterItsCongress() {
        assertThat(shipped().unit("TU").orElseThrow().terms())
                .containsExactly(
                        new Unit.Term("2020-2025", LocalDate.of(2020, 10, 15)),
                        new Unit.Term("2025-2030", LocalDate.of(2025, 9, 26)));
    }

    @Test
    void theOfficeFilesForTheCommittee() {
        assertThat(shipped().unit("TU").orElseThrow().office()).isEqualTo("VPTU");
    }

    @Test
    void bodiesOfTheCentreAreOutsideTheSystem() {
        assertThat(shipped().unit("BTCTW").orElseThrow().internal()).isFalse();
    }

    @Test
    void aMemberWithoutAUnitIsNamedWithFileAndLine() throws IOException {
        Files.writeString(
                folder.resolve("members.csv"), "group,unit,from,to\nG-DU-XA,DU-BINHKHE,,\nG-DU-XA,KHONGCO,,\n");

        assertThatThrownBy(() -> directory(folder))
                .isInstanceOf(DirectoryFileException.class)
                .hasMessage("members.csv, line 3: no unit: KHONGCO");
    }

    @Test
    void aWrongDateIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("members.csv"), "group,unit,from,to\nG-DU-XA,DU-BINHKHE,1/7/2025,\n");

        assertThatThrownBy(() -> directory(folder)).hasMessage("members.csv, line 2: no date: 1/7/2025");
    }

    @Test
    void aLineWithTooFewColumnsIsNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("groups.csv"), "code,name,aliases\nG-DU-XA,Các đảng ủy xã\n");

        assertThatThrownBy(() -> directory(folder))
                .hasMessage("groups.csv, line 2: has 2 columns, the first line has 3");
    }

    private static UnitGroup group(String code, LocalDate day) {
        return shipped().groups(day).stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Directory shipped() {
        return directory(null);
    }

    private static Directory directory(Path folder) {
        KnownOffice office = KnownOffice.of(new DirectoryFolder(folder));
        return new OfficeDirectory(() -> office, null);
    }
}
