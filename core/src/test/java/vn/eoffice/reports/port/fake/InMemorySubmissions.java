package vn.eoffice.reports.port.fake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.Submission;

/** Submissions in a map. */
public final class InMemorySubmissions implements Submissions, Snapshot {

    private record Key(RoundId round, String unit, int number) {}

    private final Map<Key, Submission> all = new LinkedHashMap<>();

    @Override
    public void save(Submission submission) {
        all.put(new Key(submission.round(), submission.unit(), submission.number()), submission);
    }

    @Override
    public List<Submission> of(RoundId round, String unit) {
        return all.values().stream()
                .filter(sent -> sent.round().equals(round) && sent.unit().equals(unit))
                .sorted(Comparator.comparingInt(Submission::number).reversed())
                .toList();
    }

    @Override
    public List<Submission> standing(RoundId round) {
        return all.values().stream()
                .filter(sent -> sent.round().equals(round) && sent.state().stands())
                .sorted(Comparator.comparing(Submission::unit))
                .toList();
    }

    @Override
    public Runnable keep() {
        Map<Key, Submission> kept = new LinkedHashMap<>(all);
        return () -> {
            all.clear();
            all.putAll(kept);
        };
    }
}
