package vn.eoffice.reports.alfresco.routing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.workflow.RoundInstances;

/**
 * Watches open rounds again whose process is gone: an administrator may have deleted it in another client. For a scheduled
 * job that runs on one server at a time.
 */
public final class RoundRepair {

    private static final Logger LOG = LoggerFactory.getLogger(RoundRepair.class);

    private final Rounds rounds;
    private final RoundWatch watch;
    private final RoundInstances instances;
    private final Afterwards afterwards;

    public RoundRepair(Rounds rounds, RoundWatch watch, Engine engine, Afterwards afterwards) {
        this.rounds = rounds;
        this.watch = watch;
        this.instances = new RoundInstances(engine.processes());
        this.afterwards = afterwards;
    }

    /** Does it; opens its own transactions. */
    public void run() {
        afterwards
                .answered("Looking for rounds that nobody watches", this::unwatched)
                .orElse(List.of())
                .forEach(this::watch);
    }

    private List<RoundId> unwatched() {
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .map(Round::id)
                .filter(round -> instances.find(round).isEmpty())
                .toList();
    }

    private void watch(RoundId round) {
        LOG.warn("Nobody watches over the open round {}; its process is started again", round);
        afterwards.done("Watching round " + round, () -> watch.open(round));
    }
}
