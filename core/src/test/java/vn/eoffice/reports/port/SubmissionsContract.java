package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.Submission;
import vn.eoffice.reports.round.SubmissionState;

/** What {@link Submissions} promise. */
public abstract class SubmissionsContract extends PortContract {

    @Test
    void aSubmissionIsFoundAsItWasStored() {
        Submission sent = TestRounds.submission(round(), "DU-A", 1, SubmissionState.RECEIVED);

        doing(() -> office().submissions().save(sent));

        assertThat(asking(() -> office().submissions().of(sent.round(), "DU-A")))
                .containsExactly(sent);
    }

    @Test
    void theVersionsOfAUnitAreListedNewestFirst() {
        RoundId round = round();
        doing(() -> {
            office().submissions().save(TestRounds.submission(round, "DU-A", 1, SubmissionState.SUPERSEDED));
            office().submissions().save(TestRounds.submission(round, "DU-B", 1, SubmissionState.RECEIVED));
            office().submissions().save(TestRounds.submission(round, "DU-A", 2, SubmissionState.RECEIVED));
        });

        assertThat(asking(() -> office().submissions().of(round, "DU-A")))
                .extracting(Submission::number)
                .containsExactly(2, 1);
    }

    @Test
    void aVersionStoredAgainIsChanged() {
        RoundId round = round();
        doing(() -> office().submissions().save(TestRounds.submission(round, "DU-A", 1, SubmissionState.RECEIVED)));
        Submission returned = TestRounds.submission(round, "DU-A", 1, SubmissionState.RETURNED);

        doing(() -> office().submissions().save(returned));

        assertThat(asking(() -> office().submissions().of(round, "DU-A"))).containsExactly(returned);
    }

    @Test
    void whatStandsIsListedByUnit() {
        RoundId round = round();
        doing(() -> {
            office().submissions().save(TestRounds.submission(round, "DU-C", 1, SubmissionState.ACCEPTED));
            office().submissions().save(TestRounds.submission(round, "DU-A", 1, SubmissionState.SUPERSEDED));
            office().submissions().save(TestRounds.submission(round, "DU-A", 2, SubmissionState.INCOMPLETE));
            office().submissions().save(TestRounds.submission(round, "DU-A", 3, SubmissionState.REFUSED));
            office().submissions().save(TestRounds.submission(round, "DU-B", 1, SubmissionState.RETURNED));
        });

        assertThat(asking(() -> office().submissions().standing(round)))
                .extracting(Submission::unit)
                .containsExactly("DU-A", "DU-C");
        assertThat(asking(() -> office().submissions().standing(RoundId.random())))
                .isEmpty();
    }

    @Test
    void aSubmissionRollsBackWithItsTransaction() {
        RoundId round = round();
        rollingBack(
                () -> office().submissions().save(TestRounds.submission(round, "DU-A", 1, SubmissionState.RECEIVED)));

        assertThat(asking(() -> office().submissions().of(round, "DU-A"))).isEmpty();
    }

    private RoundId round() {
        DocumentId plan = storedPlan();
        return asking(() -> office().rounds().save(TestRounds.round(plan, TestRounds.MORNING)))
                .id();
    }
}
