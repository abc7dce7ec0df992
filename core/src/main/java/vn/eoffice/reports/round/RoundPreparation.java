package vn.eoffice.reports.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.round.ExpectedUnits.Expected;
import vn.eoffice.reports.routing.DueLevel;

/** A clerk makes a round from a filed plan, puts its terms right, and opens it. */
public final class RoundPreparation {

    private final Rounds rounds;
    private final RoundAccess access;
    private final DocumentAccess documents;
    private final PlanTexts texts;
    private final RoundProposal proposal;
    private final RoundChecks checks;
    private final Directory directory;
    private final OfficeCalendar calendar;
    private final RoundWatch watch;
    private final RoundNotices notices;
    private final JournalWriter journal;
    private final Clock clock;

    RoundPreparation(RoundDesks desks, PlanTexts texts, FormCatalog forms) {
        this.rounds = desks.rounds();
        this.access = desks.access();
        this.documents = desks.documents();
        this.texts = texts;
        this.proposal = new RoundProposal(desks.directory());
        this.checks = new RoundChecks(desks.directory(), forms);
        this.directory = desks.directory();
        this.calendar = desks.calendar();
        this.watch = desks.watch();
        this.notices = desks.notices();
        this.journal = desks.journal();
        this.clock = desks.clock();
    }

    /**
     * The text of a plan, for {@link #prepare}. Slow; outside any transaction.
     *
     * @throws ReportException as {@link #prepare}
     */
    public String text(DocumentId planId, Actor actor, Looks looks) {
        return texts.of(looks.look(() -> plan(planId, actor)), looks);
    }

    /**
     * Prepares a round with what the plan's text says. Nobody is asked for anything yet.
     *
     * @throws ReportException NOT_FOUND when the actor may not read the plan; FORBIDDEN for all but clerks; INVALID
     *     when the document is no plan
     */
    public Round prepare(DocumentId planId, String text, Actor actor) {
        Document plan = plan(planId, actor);
        RoundTerms terms = proposal.of(plan, text, today());
        Round prepared = rounds.save(new Round(
                RoundId.random(),
                0,
                RoundState.PREPARED,
                plan.id(),
                actor.unit(),
                plan.metadata().secrecy().isClassified(),
                terms,
                actor.userId(),
                clock.instant(),
                null,
                null,
                null,
                null));
        write(prepared, Action.ROUND_PREPARED, actor);
        return prepared;
    }

    /**
     * Changes the terms of a round that is not open yet.
     *
     * @param version the version the actor saw
     * @throws ReportException CONFLICT when it was changed meanwhile or is open already
     */
    public Round change(RoundId id, long version, RoundTerms terms, Actor actor) {
        Round round = prepared(id, version, actor);
        Round changed = rounds.save(round.with(terms));
        write(changed, Action.ROUND_CHANGED, actor);
        return changed;
    }

    /** What has to be put right before a round can be opened, and what in its plan led to nobody. */
    public List<Finding> findings(Round round) {
        if (round.state() != RoundState.PREPARED) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(checks.of(round.terms(), today()));
        documents.stored(round.plan()).ifPresent(plan -> proposal.unknown(plan, today())
                .forEach(name -> findings.add(Finding.of("round.recipient-unknown", name))));
        return List.copyOf(findings);
    }

    /**
     * Opens a round: its units are those of its groups today, kept from then on; each is told. Only the receiving office,
     * the unit that assigned the task and the one that filed the plan ask others for reports; whoever received the plan
     * may prepare a round from it, but not open it over them.
     *
     * @throws ReportException CONFLICT when it was changed meanwhile or is open already, or another round of its plan asks
     *     for reports to the same office; FORBIDDEN for people of other offices; INVALID when terms are missing or name
     *     what nobody knows
     */
    public Round open(RoundId id, long version, Actor actor) {
        Round round = prepared(id, version, actor);
        List<Finding> faults = checks.of(round.terms(), today());
        if (!faults.isEmpty()) {
            Finding first = faults.get(0);
            throw new ReportException(
                    Problem.INVALID, first.code(), first.arguments().toArray());
        }
        requireOffice(round, actor);
        requireOnlyOne(round);
        Instant now = clock.instant();
        Round opened = rounds.save(round.opened(today(), now));
        List<RoundUnit> units = unitsOf(opened);
        rounds.saveUnits(units);
        write(opened, Action.ROUND_OPENED, actor, Detail.of("units", String.valueOf(units.size())));
        watch.open(id);
        notices.opened(opened, units);
        return opened;
    }

    private Document plan(DocumentId id, Actor actor) {
        Document plan = documents.readable(id, actor);
        if (!actor.has(Role.CLERK)) {
            throw new ReportException(Problem.FORBIDDEN, "round.clerks-only");
        }
        if (plan.kind() != DocumentKind.PLAN && plan.kind() != DocumentKind.DIRECTIVE) {
            throw new ReportException(
                    Problem.INVALID, "round.no-plan", plan.kind().code());
        }
        return plan;
    }

    private void requireOffice(Round round, Actor actor) {
        String filed = documents.stored(round.plan()).map(Document::unit).orElse(null);
        boolean theirs = Stream.of(
                        filed, round.terms().receivingOffice(), round.terms().assigningUnit())
                .filter(Objects::nonNull)
                .anyMatch(unit -> access.worksFor(actor, unit));
        if (!theirs) {
            throw new ReportException(Problem.FORBIDDEN, "round.not-yours");
        }
    }

    private void requireOnlyOne(Round round) {
        boolean another = rounds.all().stream()
                .filter(other ->
                        other.state() == RoundState.OPEN && other.plan().equals(round.plan()))
                .anyMatch(other ->
                        round.terms().receivingOffice().equals(other.terms().receivingOffice()));
        if (another) {
            throw new ReportException(Problem.CONFLICT, "round.plan-has-round");
        }
    }

    private List<RoundUnit> unitsOf(Round round) {
        RoundTerms terms = round.terms();
        Map<String, String> exempt = new HashMap<>();
        terms.exemptions().forEach(exemption -> exempt.put(exemption.unit(), exemption.reason()));
        return new ExpectedUnits(directory, today())
                .of(terms).stream()
                        .map(expected ->
                                unit(round, expected, exempt.get(expected.unit().code())))
                        .toList();
    }

    private RoundUnit unit(Round round, Expected expected, String exemption) {
        LocalDate lastDay = round.terms().lastDay(expected.unit().code(), expected.group());
        return new RoundUnit(
                round.id(),
                0,
                expected.unit().code(),
                expected.unit().name(),
                expected.group(),
                exemption == null ? UnitState.EXPECTED : UnitState.EXEMPT,
                lastDay,
                calendar.working().endOfPeriod(lastDay),
                null,
                null,
                exemption,
                null,
                null,
                null,
                exemption == null ? Owed.everything(round.terms()) : List.of(),
                0,
                DueLevel.NORMAL,
                0);
    }

    private Round prepared(RoundId id, long version, Actor actor) {
        Round round = access.led(id, actor);
        if (round.state() != RoundState.PREPARED) {
            throw new ReportException(
                    Problem.CONFLICT, "round.not-prepared", round.state().code());
        }
        if (round.version() != version) {
            throw new ReportException(Problem.CONFLICT, "round.changed-meanwhile", round.version());
        }
        return round;
    }

    private void write(Round round, Action action, Actor actor, Detail... details) {
        journal.write(round.id().journal(), action, actor.userId(), details);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
