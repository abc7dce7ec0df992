package vn.eoffice.reports.round;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.outline.AbsentReports;
import vn.eoffice.reports.outline.Conformance;
import vn.eoffice.reports.outline.DraftRequest;
import vn.eoffice.reports.outline.LayoutProfile;
import vn.eoffice.reports.outline.LayoutReport;
import vn.eoffice.reports.outline.OutlineFinding;
import vn.eoffice.reports.outline.OutlineReading;
import vn.eoffice.reports.outline.Outlines;
import vn.eoffice.reports.outline.UnitReport;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Rounds;

/**
 * Outlines of stored documents, reports held against them, and the papers that are written after them. Slow; outside any
 * transaction.
 */
public final class RoundOutlines {

    private static final int AT_ONCE = 40;

    private final Outlines outlines;
    private final DocumentAccess access;
    private final StoredFiles files;
    private final RoundBook book;
    private final Rounds rounds;
    private final Directory directory;

    RoundOutlines(Outlines outlines, StoredFiles files, RoundBook book, RoundDesks desks) {
        this.outlines = outlines;
        this.access = desks.documents();
        this.files = files;
        this.book = book;
        this.rounds = desks.rounds();
        this.directory = desks.directory();
    }

    /** A report that is going to be held against an outline: what is known of it without opening its file. */
    private record Sent(String unit, Document report, Set<String> forms) {}

    /** The reports of a round as they stand. */
    private record Standing(List<Sent> sent, AbsentReports absent) {}

    /** The headings of a document, with what is wrong with it as an outline. */
    public OutlineReading outline(DocumentId id, Actor actor, Looks looks) {
        return files.with(
                () -> access.readable(id, actor),
                looks,
                (document, file) -> outlines.read(file, document.content().name(), Set.of()));
    }

    /** How far a report follows an outline; forms sent with it in a round count as attached. */
    public Conformance conformance(DocumentId report, DocumentId outline, Actor actor, Looks looks) {
        OutlineReading reading = outline(outline, actor, looks);
        Set<String> attached = looks.look(() -> attached(report, actor));
        return files.with(
                () -> access.readable(report, actor),
                looks,
                (document, file) -> outlines.conformance(
                        reading.outline(), file, document.content().name(), attached));
    }

    /**
     * Writes a copy of a report with the findings as comments.
     *
     * @throws ReportException UNREADABLE when there can be no such copy
     */
    public void annotate(
            DocumentId report, DocumentId outline, Locale locale, OutputStream docx, Actor actor, Looks looks) {
        Conformance found = conformance(report, outline, actor, looks);
        List<OutlineFinding> refusals = files.with(
                () -> access.readable(report, actor),
                looks,
                (document, file) -> outlines.annotate(file, found, locale, docx));
        if (!refusals.isEmpty()) {
            throw new ReportException(
                    Problem.UNREADABLE,
                    refusals.get(0).code(),
                    refusals.get(0).arguments().toArray());
        }
    }

    /**
     * Holds a file against the rules of its layout; stores nothing.
     *
     * @param profile null reads issuer's side and date from the paper itself
     */
    public LayoutReport layout(Path docx, LayoutProfile profile) {
        return outlines.layout(docx, profile);
    }

    /** Writes a blank report with the headings of an outline, as the actor's unit would issue it. */
    public void draft(DocumentId outline, OutputStream docx, Actor actor, Looks looks) {
        OutlineReading reading = outline(outline, actor, looks);
        outlines.draft(reading.outline(), looks.look(() -> request(actor.unit())), docx);
    }

    /**
     * Writes the consolidated report of a round: what its units wrote under each heading, with their names; at the end the
     * units that have to report and whose report is not in it, with the reason.
     *
     * @throws ReportException FORBIDDEN for units
     */
    public void consolidate(DocumentId outline, RoundId id, OutputStream docx, Actor actor, Looks looks) {
        Standing standing = looks.look(() -> standing(id, actor));
        OutlineReading reading = outline(outline, actor, looks);
        List<UnitReport> reports = new ArrayList<>();
        List<Sent> sent = standing.sent();
        for (int from = 0; from < sent.size(); from += AT_ONCE) {
            read(sent.subList(from, Math.min(sent.size(), from + AT_ONCE)), reading, looks, reports);
        }
        DraftRequest request =
                looks.look(() -> request(book.find(id, actor).terms().assigningUnit()));
        outlines.consolidate(reading.outline(), reports, standing.absent(), request, docx);
    }

    /** Who sent a report the person may read, and who did not; exempt units are in neither. */
    private Standing standing(RoundId id, Actor actor) {
        Map<String, Submission> versions =
                book.standing(id, actor).stream().collect(Collectors.toMap(Submission::unit, version -> version));
        Map<DocumentId, Document> readable = access.open(
                versions.values().stream()
                        .map(Submission::report)
                        .filter(Objects::nonNull)
                        .toList(),
                actor);
        List<Sent> sent = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (RoundUnit unit : rounds.units(id)) {
            Submission version = versions.get(unit.unit());
            if (unit.state() == UnitState.EXEMPT) {
                continue;
            }
            if (unit.state() == UnitState.NOTHING_TO_REPORT) {
                nothing.add(unit.name());
            } else if (version == null || version.report() == null) {
                missing.add(unit.name());
            } else if (readable.containsKey(version.report())) {
                sent.add(sent(unit, version, readable.get(version.report())));
            } else {
                withheld.add(unit.name());
            }
        }
        return new Standing(sent, new AbsentReports(nothing, missing, withheld));
    }

    private static Sent sent(RoundUnit unit, Submission version, Document report) {
        Set<String> forms = version.tables().stream().map(SubmittedTable::form).collect(Collectors.toSet());
        return new Sent(unit.name(), report, forms);
    }

    private void read(List<Sent> some, OutlineReading reading, Looks looks, List<UnitReport> reports) {
        try (Copies copies = new Copies(files)) {
            looks.look(() ->
                    copies.take(some.stream().map(sent -> sent.report().id()).toList()));
            for (Sent sent : some) {
                Document report = sent.report();
                Conformance found = outlines.conformance(
                        reading.outline(),
                        copies.of(report.id()),
                        report.content().name(),
                        sent.forms());
                reports.add(new UnitReport(
                        sent.unit(),
                        report.metadata().number(),
                        report.metadata().date(),
                        found));
            }
        }
    }

    private Set<String> attached(DocumentId report, Actor actor) {
        String round = access.readable(report, actor).round();
        if (round == null) {
            return Set.of();
        }
        String unit = access.readable(report, actor).unit();
        return book.all(actor).stream()
                .filter(known -> known.id().value().equals(round))
                .flatMap(known -> rounds.units(known.id()).stream())
                .filter(known -> directory
                        .unit(known.unit())
                        .map(Unit::office)
                        .filter(unit::equals)
                        .isPresent())
                .flatMap(known -> book.submissions(known.round(), known.unit(), actor).stream())
                .filter(sent -> report.equals(sent.report()))
                .flatMap(sent -> sent.tables().stream())
                .map(SubmittedTable::form)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private DraftRequest request(String unitCode) {
        Unit unit = directory.unit(unitCode).orElse(null);
        boolean party = unit == null || unit.system() == Unit.System.PARTY;
        DraftRequest blank = DraftRequest.blank(LayoutProfile.of(party, null));
        if (unit == null) {
            return blank;
        }
        String superior = unit.parent() == null
                ? null
                : directory.unit(unit.parent()).map(Unit::name).orElse(null);
        String code = Objects.requireNonNullElse(unit.numberCode(), "");
        return new DraftRequest(
                blank.profile(),
                superior,
                unit.name(),
                (party ? "BC/" : "BC-") + code,
                unit.place(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                true);
    }
}
