package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.deadline.SpecialDay.Kind;

/** What {@link Holidays} promise. */
public abstract class HolidaysContract extends PortContract {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final SpecialDay BRIDGE = new SpecialDay(DAY, Kind.REST, "Nghỉ hoán đổi");
    private static final SpecialDay SATURDAY = new SpecialDay(DAY.minusDays(9), Kind.WORK, "Làm bù");

    @Test
    void anOfficeBeginsWithoutAddedDays() {
        assertThat(asking(() -> office().holidays().added())).isEmpty();
    }

    @Test
    void addedDaysAreListedByDate() {
        doing(() -> {
            office().holidays().add(BRIDGE);
            office().holidays().add(SATURDAY);
        });

        assertThat(asking(() -> office().holidays().added())).containsExactly(SATURDAY, BRIDGE);
    }

    @Test
    void aDayAddedAgainReplacesWhatWasSaidOfIt() {
        SpecialDay work = new SpecialDay(DAY, Kind.WORK, "Làm bù");
        doing(() -> {
            office().holidays().add(BRIDGE);
            office().holidays().add(work);
        });

        assertThat(asking(() -> office().holidays().added())).containsExactly(work);
    }

    @Test
    void aDayIsTakenOut() {
        doing(() -> office().holidays().add(BRIDGE));
        doing(() -> {
            office().holidays().remove(DAY);
            office().holidays().remove(DAY.plusDays(1));
        });

        assertThat(asking(() -> office().holidays().added())).isEmpty();
    }

    @Test
    void aDayRollsBackWithItsTransaction() {
        rollingBack(() -> office().holidays().add(BRIDGE));

        assertThat(asking(() -> office().holidays().added())).isEmpty();
    }
}
