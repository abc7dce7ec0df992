package vn.eoffice.reports.settings;

import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.OfficeTables;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.settings.Change.Effect;

/**
 * An administrator keeps the tables of the office: looks at what rows would do, applies them all or none, takes a table
 * away as a file. Everybody else is refused, and learns nothing of a table that way.
 */
public final class SettingsDesk {

    /** Taken before a table is read to be changed: whoever else changes one waits for the end of the transaction. */
    private static final String TURN = "settings";

    private final OfficeTables office;
    private final CodeTables codes;
    private final Registers registers;
    private final Counters counters;
    private final Journal journal;
    private final JournalWriter writer;

    private SettingsDesk(OfficeTables office, Ports ports, CodeTables codes, JournalWriter writer) {
        this.office = office;
        this.codes = codes;
        this.registers = ports.registers();
        this.counters = ports.counters();
        this.journal = ports.journal();
        this.writer = writer;
    }

    /**
     * Puts it together.
     *
     * @param codes with the codes that were shipped; the office's own are read where they are stored
     */
    public static SettingsDesk over(OfficeTables office, Ports ports, CodeTables codes, Clock clock) {
        return new SettingsDesk(office, ports, codes, new JournalWriter(ports.journal(), clock));
    }

    private OfficeTable<?> table(TableName name) {
        return switch (name) {
            case UNITS -> new UnitTable(office, new TermRules(registers));
            case GROUPS -> new GroupTable(office);
            case TERMS -> new TermTable(office, new TermRules(registers));
            case ISSUER_CODES -> new IssuerTable(office, codes);
        };
    }

    /** A table as it stands, what is over included. */
    public TableContent content(TableName table, Actor actor) {
        requireAdministrator(actor);
        return new Comparison<>(table(table)).content();
    }

    /** Writes a table as a file that {@link TableFile} reads again. */
    public void export(TableName table, TableFormat format, Locale locale, OutputStream out, Actor actor) {
        format.write(content(table, actor), locale, out);
    }

    /** What rows would do; stores nothing. */
    public Preview preview(TableName table, List<TableRow> rows, Actor actor) {
        requireAdministrator(actor);
        return new Comparison<>(table(table)).outcome(rows).preview();
    }

    /**
     * Applies rows.
     *
     * @param fingerprint of the preview, or of the table that was looked at
     * @return what was done
     * @throws ReportException CONFLICT ({@code settings.changed-meanwhile}) when the table is another by now; INVALID
     *     ({@code settings.rows-refused}) when a row is refused
     */
    public Preview apply(TableName table, List<TableRow> rows, String fingerprint, Actor actor) {
        requireAdministrator(actor);
        counters.next(TURN);
        return apply(table(table), rows, fingerprint, actor);
    }

    private <T> Preview apply(OfficeTable<T> table, List<TableRow> rows, String fingerprint, Actor actor) {
        Comparison<T> comparison = new Comparison<>(table);
        if (!comparison.fingerprint().equals(fingerprint)) {
            throw new ReportException(Problem.CONFLICT, "settings.changed-meanwhile");
        }
        Comparison.Outcome<T> outcome = comparison.outcome(rows);
        requireNoRefusal(outcome.preview());
        if (!outcome.changed().isEmpty()) {
            table.save(outcome.changed());
        }
        outcome.preview().changes().stream()
                .filter(change -> change.effect() != Effect.UNCHANGED)
                .forEach(change -> write(table.name(), change, actor));
        return outcome.preview();
    }

    private static void requireNoRefusal(Preview preview) {
        preview.changes().stream()
                .filter(change -> change.effect() == Effect.REFUSED)
                .findFirst()
                .ifPresent(change -> {
                    throw new ReportException(
                            Problem.INVALID,
                            "settings.rows-refused",
                            preview.count(Effect.REFUSED),
                            Headings.shown(change.key()));
                });
    }

    private void write(TableName table, Change change, Actor actor) {
        String fields = change.fields().stream()
                .map(field -> field.column() + ": " + shown(field.before()) + " → " + shown(field.after()))
                .collect(Collectors.joining("; "));
        writer.write(
                table.journal(),
                Action.SETTING_CHANGED,
                actor.userId(),
                Detail.of("row", change.key()),
                Detail.of("effect", change.effect().name().toLowerCase(Locale.ROOT)),
                Detail.of("fields", fields));
    }

    private static String shown(String cell) {
        return cell == null ? "–" : cell;
    }

    /** What was done to a table, the newest first. */
    public List<JournalEntry> history(TableName table, Actor actor) {
        requireAdministrator(actor);
        List<JournalEntry> entries = new ArrayList<>(journal.of(table.journal()));
        Collections.reverse(entries);
        return entries;
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ReportException(Problem.FORBIDDEN, "settings.administrators-only");
        }
    }
}
