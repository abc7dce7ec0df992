package vn.eoffice.reports.alfresco.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activiti.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingSteps;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoutingProcess;

/**
 * Makes up for what went wrong while nobody looked: timers that Alfresco's engine has given up, and warnings that a timer
 * could not tell. For a scheduled job that runs on one server at a time.
 */
public final class RoutingRepair {

    private static final Logger LOG = LoggerFactory.getLogger(RoutingRepair.class);
    private static final int RETRIES = 3;
    private static final int PAGE = 100;

    private final Engine engine;
    private final Journal journal;
    private final RoutingSteps steps;
    private final Afterwards afterwards;

    public RoutingRepair(Engine engine, Journal journal, RoutingSteps steps, Afterwards afterwards) {
        this.engine = engine;
        this.journal = journal;
        this.steps = steps;
        this.afterwards = afterwards;
    }

    /** Does both; opens its own transactions. */
    public void run() {
        reviveTimers();
        tellWhatIsMissing();
    }

    private void reviveTimers() {
        afterwards.done("Reviving timers", () -> engine.management().createJobQuery().noRetriesLeft().list().stream()
                .filter(RoutingRepair::isOurs)
                .forEach(this::revive));
    }

    private static boolean isOurs(Job job) {
        return Stream.of(RoutingProcess.KEY, RoundProcess.KEY)
                .anyMatch(key -> job.getProcessDefinitionId().startsWith(key + ":"));
    }

    private void revive(Job job) {
        LOG.warn("Timer {} was given up: {}", job.getId(), job.getExceptionMessage());
        engine.management().setJobRetries(job.getId(), RETRIES);
    }

    private void tellWhatIsMissing() {
        List<RoutingTask> late;
        int skip = 0;
        do {
            late = new TaskQueries(engine).late(skip, PAGE);
            late.forEach(this::tellWhatIsMissing);
            skip += PAGE;
        } while (late.size() == PAGE);
    }

    private void tellWhatIsMissing(RoutingTask task) {
        afterwards.done("Repairing the warnings of " + task.document(), () -> {
            Set<String> told = journal.of(task.document()).stream()
                    .filter(entry ->
                            entry.action() == Action.ESCALATED && !entry.at().isBefore(task.createdAt()))
                    .map(JournalEntry::details)
                    .map(details -> details.get("level"))
                    .collect(Collectors.toSet());
            Arrays.stream(DueLevel.values())
                    .filter(level -> level != DueLevel.NORMAL && level.compareTo(task.level()) <= 0)
                    .filter(level -> !told.contains(level.code()))
                    .forEach(level -> steps.escalate(task.document(), task.step(), level, task.owner()));
        });
    }
}
