package vn.eoffice.reports.port.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/** Rounds in maps. */
public final class InMemoryRounds implements Rounds, Snapshot {

    private final Map<RoundId, Round> rounds = new LinkedHashMap<>();
    private final Map<RoundId, TreeMap<String, RoundUnit>> units = new LinkedHashMap<>();

    @Override
    public Round save(Round round) {
        Round stored = rounds.get(round.id());
        check(stored == null ? 0 : stored.version(), round.version());
        Round saved = round.withVersion(round.version() + 1);
        rounds.put(round.id(), saved);
        return saved;
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return Optional.ofNullable(rounds.get(id));
    }

    @Override
    public List<Round> all() {
        List<Round> newest = new ArrayList<>(rounds.values());
        Collections.reverse(newest);
        newest.sort((a, b) -> b.createdAt().compareTo(a.createdAt()));
        return newest;
    }

    @Override
    public void saveUnits(List<RoundUnit> changed) {
        changed.forEach(unit -> {
            RoundUnit stored = unit(unit.round(), unit.unit()).orElse(null);
            check(stored == null ? 0 : stored.version(), unit.version());
        });
        changed.forEach(unit -> units.computeIfAbsent(unit.round(), id -> new TreeMap<>())
                .put(unit.unit(), unit.change().version(unit.version() + 1).build()));
    }

    private static void check(long stored, long given) {
        if (stored != given) {
            throw new ReportException(Problem.CONFLICT, "round.changed-meanwhile", stored);
        }
    }

    @Override
    public List<RoundUnit> units(RoundId round) {
        return List.copyOf(units.getOrDefault(round, new TreeMap<>()).values());
    }

    @Override
    public Optional<RoundUnit> unit(RoundId round, String unit) {
        return Optional.ofNullable(units.getOrDefault(round, new TreeMap<>()).get(unit));
    }

    @Override
    public Runnable keep() {
        Map<RoundId, Round> keptRounds = new LinkedHashMap<>(rounds);
        Map<RoundId, TreeMap<String, RoundUnit>> keptUnits = new LinkedHashMap<>();
        units.forEach((id, all) -> keptUnits.put(id, new TreeMap<>(all)));
        return () -> {
            rounds.clear();
            rounds.putAll(keptRounds);
            units.clear();
            units.putAll(keptUnits);
        };
    }
}
