package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Permissions.Access;

/** What {@link Permissions} promise. */
public abstract class PermissionsContract extends PortContract {

    @Test
    void nobodyMayReadWithoutAGrant() {
        DocumentId plan = storedPlan();

        assertThat(allows(TestDirectory.ADMINISTRATOR, plan, Access.READ)).isFalse();
    }

    @Test
    void aPersonMayReadWhatWasGrantedToThem() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.READ);

        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isTrue();
        assertThat(allows(TestDirectory.REVIEWER, plan, Access.READ)).isFalse();
    }

    @Test
    void readingDoesNotIncludeWriting() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.READ);

        assertThat(allows(TestDirectory.CLERK, plan, Access.WRITE)).isFalse();
    }

    @Test
    void writingIncludesReading() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.WRITE);

        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isTrue();
    }

    @Test
    void everybodyOfAUnitMayReadWhatWasGrantedToIt() {
        DocumentId plan = granted(Authority.unit("VPTU"), Access.READ);

        assertThat(allows(TestDirectory.REVIEWER, plan, Access.READ)).isTrue();
        assertThat(allows(TestDirectory.SIGNER, plan, Access.READ)).isFalse();
    }

    @Test
    void onlyTheClerksOfAUnitMayReadWhatWasGrantedToThem() {
        DocumentId plan = granted(Authority.clerksOf("VPTU"), Access.READ);

        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isTrue();
        assertThat(allows(TestDirectory.REVIEWER, plan, Access.READ)).isFalse();
        assertThat(allows(TestDirectory.RECIPIENT, plan, Access.READ)).isFalse();
    }

    @Test
    void everybodyWithARoleMayReadWhatWasGrantedToIt() {
        DocumentId plan = granted(Authority.role(Role.ARCHIVIST), Access.READ);

        assertThat(allows(TestDirectory.ARCHIVIST, plan, Access.READ)).isTrue();
        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isFalse();
    }

    @Test
    void aLargerGrantReplacesTheSmallerOne() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.READ);
        doing(() -> permissions().grant(plan, List.of(Authority.user("vanthu")), Access.WRITE));

        assertThat(asking(() -> permissions().grants(plan))).isEqualTo(Map.of(Authority.user("vanthu"), Access.WRITE));
    }

    @Test
    void aLargerGrantStaysWhenLessIsGranted() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.WRITE);
        doing(() -> permissions().grant(plan, List.of(Authority.user("vanthu")), Access.READ));

        assertThat(asking(() -> permissions().grants(plan))).isEqualTo(Map.of(Authority.user("vanthu"), Access.WRITE));
    }

    @Test
    void severalAreGrantedAtOnce() {
        DocumentId plan = storedPlan();
        doing(() -> permissions().grant(plan, List.of(Authority.user("vanthu"), Authority.unit("BTCTU")), Access.READ));

        assertThat(asking(() -> permissions().grants(plan)))
                .isEqualTo(Map.of(Authority.user("vanthu"), Access.READ, Authority.unit("BTCTU"), Access.READ));
    }

    @Test
    void grantingToNobodyDoesNothing() {
        DocumentId plan = storedPlan();
        doing(() -> permissions().grant(plan, List.of(), Access.READ));

        assertThat(asking(() -> permissions().grants(plan))).isEmpty();
    }

    @Test
    void theStrongestOfAPersonsGrantsCounts() {
        DocumentId plan = granted(Authority.unit("VPTU"), Access.READ);
        doing(() -> permissions().grant(plan, List.of(Authority.user("vanthu")), Access.WRITE));

        assertThat(allows(TestDirectory.CLERK, plan, Access.WRITE)).isTrue();
    }

    @Test
    void ofSeveralDocumentsOnlyThoseWithAGrantAreReadable() {
        DocumentId read = granted(Authority.user("vanthu"), Access.READ);
        DocumentId written = granted(Authority.unit("VPTU"), Access.WRITE);
        DocumentId foreign = granted(Authority.user("thamdinh"), Access.WRITE);

        assertThat(asking(() -> permissions().readable(TestDirectory.CLERK, List.of(read, written, foreign))))
                .containsExactlyInAnyOrder(read, written);
    }

    @Test
    void ofNoDocumentsNoneIsReadable() {
        assertThat(asking(() -> permissions().readable(TestDirectory.CLERK, List.of())))
                .isEmpty();
    }

    @Test
    void aRevokedGrantIsGone() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.WRITE);
        doing(() -> permissions().revoke(plan, Authority.user("vanthu")));

        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isFalse();
        assertThat(asking(() -> permissions().grants(plan))).isEmpty();
    }

    @Test
    void revokingWhatWasNeverGrantedDoesNothing() {
        DocumentId plan = granted(Authority.user("vanthu"), Access.READ);
        doing(() -> permissions().revoke(plan, Authority.user("thamdinh")));

        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isTrue();
    }

    @Test
    void whoeverLosesTheFilesKeepsTheRest() {
        DocumentId plan = granted(Authority.unit("BTCTU"), Access.READ);
        doing(() -> permissions().grant(plan, List.of(Authority.user("vanthu")), Access.WRITE));
        doing(() -> permissions().closeFiles(plan));

        assertThat(asking(() -> permissions().grants(plan)))
                .isEqualTo(Map.of(Authority.unit("BTCTU"), Access.READ, Authority.user("vanthu"), Access.WRITE));
        doing(() -> permissions().revoke(plan, Authority.unit("BTCTU")));
        assertThat(asking(() -> permissions().grants(plan))).isEqualTo(Map.of(Authority.user("vanthu"), Access.WRITE));
    }

    @Test
    void closedFilesAreOpenToWhoeverMayWriteFromThenOn() {
        DocumentId plan = granted(Authority.user("thamdinh"), Access.READ);
        doing(() -> permissions().closeFiles(plan));
        doing(() -> permissions().grant(plan, List.of(Authority.user("thamdinh")), Access.WRITE));

        assertThat(asking(() -> permissions().grants(plan)))
                .isEqualTo(Map.of(Authority.user("thamdinh"), Access.WRITE));
    }

    @Test
    void aGrantRollsBackWithItsTransaction() {
        DocumentId plan = storedPlan();
        rollingBack(() -> permissions().grant(plan, List.of(Authority.user("vanthu")), Access.READ));

        assertThat(allows(TestDirectory.CLERK, plan, Access.READ)).isFalse();
    }

    private DocumentId granted(Authority authority, Access access) {
        DocumentId plan = storedPlan();
        doing(() -> permissions().grant(plan, List.of(authority), access));
        return plan;
    }

    private boolean allows(Actor actor, DocumentId id, Access access) {
        return asking(() -> permissions().allows(actor, id, access));
    }

    private Permissions permissions() {
        return office().permissions();
    }
}
