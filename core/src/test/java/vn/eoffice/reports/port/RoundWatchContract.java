package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.round.RoundId;

/** What a {@link RoundWatch} promises. */
public abstract class RoundWatchContract {

    private static final Duration DAY = Duration.ofDays(1);

    private final RoundId round = RoundId.random();
    private Office office;

    /** A watch whose clock and rounds are in the test's hands. */
    public interface Office {

        RoundWatch watch();

        /** What the watched round answers from now on; null when it has nothing to be woken for. */
        void next(Instant time);

        /** How often it was woken; after that it has nothing to be woken for. */
        int woken();

        Instant now();

        /** Lets time pass and the timers fire. */
        void pass(Duration time);

        void inTransaction(Runnable work);

        void close();
    }

    /** An office that watches nothing. */
    protected abstract Office open();

    @BeforeEach
    void openOffice() {
        office = open();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @Test
    void anOpenRoundIsWokenWhenItsTimeHasCome() {
        open(DAY);

        office.pass(DAY.minusSeconds(1));
        assertThat(office.woken()).isZero();
        office.pass(Duration.ofSeconds(1));
        assertThat(office.woken()).isEqualTo(1);
        office.pass(DAY);
        assertThat(office.woken()).isEqualTo(1);
    }

    @Test
    void aRoundIsWokenEarlierWhenAUnitAsksForIt() {
        open(DAY.multipliedBy(5));
        Instant earlier = office.now().plus(DAY);

        office.next(earlier);
        doing(() -> office.watch().wakeBy(round, earlier));

        office.pass(DAY);
        assertThat(office.woken()).isEqualTo(1);
    }

    @Test
    void aLaterTimeChangesNothing() {
        open(DAY);

        doing(() -> office.watch().wakeBy(round, office.now().plus(DAY.multipliedBy(2))));

        office.pass(DAY);
        assertThat(office.woken()).isEqualTo(1);
    }

    @Test
    void aRoundThatRestsIsWokenToo() {
        open(null);
        Instant later = office.now().plus(DAY);

        office.next(later);
        doing(() -> office.watch().wakeBy(round, later));

        office.pass(DAY);
        assertThat(office.woken()).isEqualTo(1);
    }

    @Test
    void aClosedRoundSleepsAndAReopenedOneIsWoken() {
        open(DAY);
        doing(() -> office.watch().close(round));
        doing(() -> office.watch().wakeBy(round, office.now()));
        office.pass(DAY.multipliedBy(2));
        assertThat(office.woken()).isZero();

        open(DAY);
        office.pass(DAY);
        assertThat(office.woken()).isEqualTo(1);
    }

    @Test
    void aCancelledRoundSleeps() {
        open(DAY);
        doing(() -> office.watch().cancel(round, "kế hoạch thay đổi"));

        office.pass(DAY);

        assertThat(office.woken()).isZero();
    }

    @Test
    void aClosedRoundCanBeCancelled() {
        open(DAY);
        doing(() -> office.watch().close(round));
        doing(() -> office.watch().cancel(round, "kế hoạch thay đổi"));

        office.pass(DAY);

        assertThat(office.woken()).isZero();
    }

    @Test
    void whatIsNotWatchedIsLeftInPeace() {
        doing(() -> {
            office.watch().wakeBy(round, office.now());
            office.watch().close(round);
            office.watch().cancel(round, "không có");
        });

        assertThat(office.woken()).isZero();
    }

    private void open(Duration until) {
        office.next(until == null ? null : office.now().plus(until));
        doing(() -> office.watch().open(round));
    }

    private void doing(Runnable work) {
        office.inTransaction(work);
    }
}
