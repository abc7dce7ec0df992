package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts units into a {@link Tally}. */
final class TallyCount {

    private final LocalDate day;
    private final Map<UnitState, Integer> states = new EnumMap<>(UnitState.class);
    private int onTime;
    private int receivedLate;

    TallyCount(LocalDate day) {
        this.day = day;
    }

    void add(RoundUnit unit) {
        UnitState state = unit.stateOn(day);
        states.merge(state, 1, Integer::sum);
        if (state.isDone()) {
            if (unit.onTime()) {
                onTime++;
            } else {
                receivedLate++;
            }
        }
    }

    Tally tally() {
        return new Tally(
                states.values().stream().mapToInt(Integer::intValue).sum(),
                of(UnitState.EXEMPT),
                onTime,
                receivedLate,
                of(UnitState.INCOMPLETE),
                of(UnitState.RETURNED),
                of(UnitState.EXPECTED),
                of(UnitState.LATE),
                of(UnitState.NOTHING_TO_REPORT),
                of(UnitState.ACCEPTED));
    }

    private int of(UnitState state) {
        return states.getOrDefault(state, 0);
    }
}
