package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.FormChecks;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.error.ReportException;

/**
 * Holds a unit's tables against the rules of their forms, against each other, and against what the unit sent in the last
 * round. Tables that the actor may not read are passed over. Slow; outside any transaction.
 */
public final class TableChecks {

    private final RoundDesks desks;
    private final Forms forms;
    private final FilledTables tables;
    private final EarlierRound earlier;

    TableChecks(RoundDesks desks, Forms forms, FilledTables tables) {
        this.desks = desks;
        this.forms = forms;
        this.tables = tables;
        this.earlier = new EarlierRound(desks.rounds());
    }

    /** Where a unit's tables are, now and in the last round that asked for each form. */
    private record Stored(List<String> forms, SentTables now, Map<String, SentTables> before) {}

    /**
     * Checks what stands of a unit, or was sent back.
     *
     * @throws ReportException NOT_FOUND when the actor may not see it
     */
    public List<TableFindings> of(RoundId id, String unit, Actor actor, Looks looks) {
        return check(looks.look(() -> stored(id, unit, Set.of(), actor)), unit, Map.of(), looks);
    }

    /**
     * Checks tables that are being handed in, beside those that the unit has sent before. Files that are no tables of
     * the round are passed over.
     *
     * @throws ReportException as {@link #of}
     */
    public List<TableFindings> ofSent(RoundId id, String unit, List<SentFile> files, Actor actor, Looks looks) {
        Map<String, FilledForm> sent = new TreeMap<>();
        files.stream()
                .filter(file -> file.table() != null)
                .forEach(file -> sent.putIfAbsent(file.table().form().code(), file.table()));
        Stored stored = looks.look(() -> stored(id, unit, sent.keySet(), actor));
        return check(stored, unit, sent, looks).stream()
                .filter(found -> sent.containsKey(found.form()))
                .toList();
    }

    private Stored stored(RoundId id, String unitCode, Set<String> sent, Actor actor) {
        Round round = desks.access().visible(id, actor);
        RoundUnit unit = desks.access().seen(round, unitCode, actor);
        List<String> codes = round.terms().forms();
        Map<String, SentTables> before = new HashMap<>();
        for (String code : codes) {
            if (forms.find(code).filter(FormChecks::needsLastRound).isPresent()) {
                earlier.before(round, code)
                        .filter(last -> desks.access().maySee(last, actor))
                        .flatMap(last -> versionOf(last.id(), unit.unit()))
                        .ifPresent(version -> before.put(
                                code, SentTables.of(List.of(version), Set.of(code), desks.documents(), actor)));
            }
        }
        Set<String> rest = new HashSet<>(codes);
        rest.removeAll(sent);
        SentTables now = versionOf(id, unit.unit())
                .map(version -> SentTables.of(List.of(version), rest, desks.documents(), actor))
                .orElse(SentTables.NONE);
        return new Stored(codes, now, before);
    }

    private Optional<Submission> versionOf(RoundId round, String unit) {
        return desks.submissions().of(round, unit).stream()
                .filter(version -> version.state().stands() || version.state() == SubmissionState.RETURNED)
                .findFirst();
    }

    private List<TableFindings> check(Stored stored, String unit, Map<String, FilledForm> sent, Looks looks) {
        Map<String, FilledForm> filled = new TreeMap<>();
        for (String code : stored.forms()) {
            FilledForm form = sent.containsKey(code) ? sent.get(code) : read(stored.now(), code, unit, looks);
            if (form != null) {
                filled.put(code, form);
            }
        }
        List<TableFindings> findings = new ArrayList<>();
        for (String code : stored.forms()) {
            FilledForm form = filled.get(code);
            if (form != null) {
                SentTables before = stored.before().getOrDefault(code, SentTables.NONE);
                FilledForm checked = form.with(FormChecks.across(form, filled, read(before, code, unit, looks)));
                findings.add(new TableFindings(code, checked.blanks(), checked.findings()));
            }
        }
        return findings;
    }

    private FilledForm read(SentTables tables, String code, String unit, Looks looks) {
        TableRef table = tables.of(code, unit);
        return table == null ? null : this.tables.one(table, forms.form(code), looks);
    }
}
