package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter.Detail;

/** The clerks of a unit report in a round: with files, or by declaring that there is nothing to report. */
public final class RoundReporting {

    private final RoundDesks desks;
    private final FiledParts parts;
    private final Clock clock;

    RoundReporting(RoundDesks desks, FiledParts parts) {
        this.desks = desks;
        this.parts = parts;
        this.clock = desks.clock();
    }

    /**
     * Takes files of a unit. What is good stands beside, or in place of, what the unit has sent before; what is not is
     * refused with its reason and replaces nothing.
     *
     * @return the new version; {@link SubmissionState#REFUSED} when none of the files was taken
     * @throws ReportException NOT_FOUND when the actor does not work for such a unit of the round; CONFLICT when the
     *     round is not open, the unit is exempt, locked or accepted already; INVALID without files
     */
    public Submission submit(RoundId id, String unitCode, List<SentFile> files, Actor actor) {
        RoundUnit unit = desks.access().own(id, unitCode, actor);
        Round round = desks.access().visible(id, actor);
        requireOpen(round, unit);
        if (files.isEmpty()) {
            throw new ReportException(Problem.INVALID, "round.no-files");
        }
        FileChecks checks = new FileChecks(round, unit, desks.directory(), today(), this::periodOf, hasReported(unit));
        List<SentFile> good = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (SentFile file : reportsFirst(files)) {
            Finding refusal = checks.refusal(file);
            if (refusal == null) {
                good.add(file);
            } else {
                refusals.add(new Refusal(file.fileName(), refusal));
            }
        }
        return good.isEmpty() ? refuse(unit, refusals, actor) : take(round, unit, good, refusals, actor);
    }

    /** Of several files that may be the report, the one that says so is it, wherever it lies in the parcel. */
    private static List<SentFile> reportsFirst(List<SentFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> file.refusal() == null && !file.saysReport()))
                .toList();
    }

    private boolean hasReported(RoundUnit unit) {
        return desks.submissions().of(unit.round(), unit.unit()).stream()
                .anyMatch(version -> version.state().stands() && version.report() != null);
    }

    /**
     * Asks whether a unit may hand in anything now, before its files are read.
     *
     * @throws ReportException as {@link #submit}
     */
    public void requireAdmission(RoundId id, String unitCode, Actor actor) {
        RoundUnit unit = desks.access().own(id, unitCode, actor);
        requireOpen(desks.access().visible(id, actor), unit);
    }

    /** What would keep a unit from handing anything in now, whatever it is. */
    Optional<Finding> obstacle(RoundId id, String unitCode, Actor actor) {
        try {
            requireAdmission(id, unitCode, actor);
            return Optional.empty();
        } catch (ReportException e) {
            return Optional.of(new Finding(e.key(), e.arguments()));
        }
    }

    /**
     * Declares that the unit has nothing to report. It is an answer as good as a report, and a later report replaces it.
     *
     * @throws ReportException as {@link #submit}; INVALID without a reason
     */
    public Submission declareNothing(RoundId id, String unitCode, String reason, Actor actor) {
        RoundUnit unit = desks.access().own(id, unitCode, actor);
        Round round = desks.access().visible(id, actor);
        requireOpen(round, unit);
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
        Submission declared = version(unit, SubmissionState.RECEIVED, actor, true, null, List.of(), List.of());
        replaceStanding(unit);
        desks.submissions().save(declared);
        save(unit.change()
                .oneMoreSubmission()
                .done(UnitState.NOTHING_TO_REPORT, declared.receivedAt(), isOnTime(unit))
                .reason(reason.strip())
                .build());
        write(unit, Action.NOTHING_REPORTED, actor, Detail.of("reason", reason.strip()));
        return declared;
    }

    private Submission refuse(RoundUnit unit, List<Refusal> refusals, Actor actor) {
        Submission refused = version(unit, SubmissionState.REFUSED, actor, false, null, List.of(), refusals);
        desks.submissions().save(refused);
        save(unit.change().oneMoreSubmission().build());
        write(unit, Action.REPORT_REFUSED, actor, Detail.of("files", names(refusals)));
        return refused;
    }

    private Submission take(Round round, RoundUnit unit, List<SentFile> good, List<Refusal> refusals, Actor actor) {
        Optional<Submission> before = replaceStanding(unit);
        DocumentId report = before.map(Submission::report).orElse(null);
        Map<String, DocumentId> tables = new LinkedHashMap<>();
        before.ifPresent(last -> last.tables().forEach(table -> tables.put(table.form(), table.document())));
        for (SentFile file : good) {
            DocumentId document = parts.file(file, round, actor);
            if (file.claim().isReport()) {
                report = document;
            } else {
                tables.put(file.claim().form(), document);
            }
        }
        List<SubmittedTable> filled = round.terms().forms().stream()
                .filter(tables::containsKey)
                .map(form -> new SubmittedTable(form, tables.get(form)))
                .toList();
        List<String> missing = Owed.after(round.terms(), report, filled);
        SubmissionState state = missing.isEmpty() ? SubmissionState.RECEIVED : SubmissionState.INCOMPLETE;
        Submission taken = version(unit, state, actor, false, report, filled, refusals);
        desks.submissions().save(taken);
        RoundUnitBuilder changed = unit.change().oneMoreSubmission().reason(null);
        save((missing.isEmpty()
                        ? changed.done(UnitState.RECEIVED, taken.receivedAt(), isOnTime(unit))
                        : changed.open(UnitState.INCOMPLETE, missing))
                .build());
        write(
                unit,
                Action.REPORTED,
                actor,
                Detail.of("version", String.valueOf(taken.number())),
                Detail.of("missing", String.join(", ", missing)),
                Detail.of("refused", names(refusals)));
        return taken;
    }

    /** What stood before is superseded, unless it was sent back: then that stays in the record. */
    private Optional<Submission> replaceStanding(RoundUnit unit) {
        List<Submission> sent = desks.submissions().of(unit.round(), unit.unit());
        Optional<Submission> standing =
                sent.stream().filter(version -> version.state().stands()).findFirst();
        standing.ifPresent(version -> desks.submissions().save(version.become(SubmissionState.SUPERSEDED)));
        return standing.filter(version -> !version.nothing()).or(() -> lastReturned(unit, sent));
    }

    /** Only what was wrong has to be sent again: the rest of a returned report still counts. */
    private static Optional<Submission> lastReturned(RoundUnit unit, List<Submission> sent) {
        return sent.stream()
                .filter(version -> unit.state() == UnitState.RETURNED && version.state() == SubmissionState.RETURNED)
                .findFirst();
    }

    private void requireOpen(Round round, RoundUnit unit) {
        boolean letIn = unit.isLetIn(today());
        boolean admitted = round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED && letIn;
        if (!admitted) {
            throw new ReportException(
                    Problem.CONFLICT, "round.not-open", round.state().code());
        }
        if (unit.state() == UnitState.EXEMPT) {
            throw new ReportException(Problem.CONFLICT, "round.unit-exempt", unit.reason());
        }
        if (unit.state() == UnitState.ACCEPTED) {
            throw new ReportException(Problem.CONFLICT, "round.unit-accepted");
        }
        if (!letIn && today().isAfter(unit.due().plusDays(round.terms().graceDays()))) {
            throw new ReportException(Problem.CONFLICT, "round.unit-locked", DayText.of(unit.due()));
        }
    }

    private boolean isOnTime(RoundUnit unit) {
        return !today().isAfter(unit.lastInTime());
    }

    private Submission version(
            RoundUnit unit,
            SubmissionState state,
            Actor actor,
            boolean nothing,
            DocumentId report,
            List<SubmittedTable> tables,
            List<Refusal> refusals) {
        Instant now = clock.instant();
        return new Submission(
                unit.round(),
                unit.unit(),
                unit.submissions() + 1,
                state,
                now,
                actor.userId(),
                nothing,
                report,
                tables,
                refusals,
                List.of());
    }

    private void save(RoundUnit changed) {
        desks.save(changed.round(), List.of(changed));
    }

    private void write(RoundUnit unit, Action action, Actor actor, Detail... details) {
        List<Detail> all = new ArrayList<>(List.of(Detail.of("unit", unit.unit())));
        all.addAll(List.of(details));
        desks.journal().write(unit.round().journal(), action, actor.userId(), all.toArray(Detail[]::new));
    }

    private static String names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::fileName).collect(Collectors.joining(", "));
    }

    private Optional<Period> periodOf(String round) {
        try {
            return desks.rounds().find(new RoundId(round)).map(other -> other.terms()
                    .period());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
