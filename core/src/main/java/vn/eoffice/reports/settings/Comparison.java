package vn.eoffice.reports.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import vn.eoffice.reports.settings.Change.Effect;
import vn.eoffice.reports.settings.Change.FieldChange;

/**
 * Holds given rows against a table: what each would do, and the table as it would be. One for each look, because it
 * reads the table once.
 */
final class Comparison<T> {

    private static final String KEY_TWICE = "settings.key-twice";
    private static final Map<String, String> DEFAULTS = Map.of("internal", "yes");

    private final OfficeTable<T> table;
    private final Map<String, T> before = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final String fingerprint;

    private record Read<T>(TableRow row, String key, T value, Cells cells) {}

    Comparison(OfficeTable<T> table) {
        this.table = table;
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (T row : table.stored()) {
            Map<String, String> cells = table.cells(row);
            String key = TableCells.key(table.name(), cells);
            before.put(key, row);
            spellings.put(key.toUpperCase(Locale.ROOT), key);
            digest.update(cells.toString().getBytes(StandardCharsets.UTF_8));
        }
        this.fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    String fingerprint() {
        return fingerprint;
    }

    TableContent content() {
        return new TableContent(
                table.name(),
                fingerprint,
                before.values().stream().map(table::cells).toList());
    }

    /** What the rows do, and what is to be stored when none of them is refused. */
    record Outcome<T>(Preview preview, List<T> changed) {}

    Outcome<T> outcome(List<TableRow> rows) {
        List<Read<T>> reads = rows.stream().map(this::read).toList();
        Map<String, T> whole = new LinkedHashMap<>(before);
        Map<String, Integer> lines = new HashMap<>();
        for (Read<T> read : reads) {
            checkKey(read, lines);
            whole.put(read.key(), read.value());
        }
        List<Change> changes = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        for (Read<T> read : reads) {
            Change change = change(read, whole);
            changes.add(change);
            if (change.effect() != Effect.REFUSED && change.effect() != Effect.UNCHANGED) {
                changed.add(read.value());
            }
        }
        return new Outcome<>(new Preview(table.name(), fingerprint, changes), changed);
    }

    private Read<T> read(TableRow row) {
        T known = before.get(TableCells.key(table.name(), row.cells()));
        Map<String, String> all = new LinkedHashMap<>(known == null ? DEFAULTS : table.cells(known));
        all.putAll(row.cells());
        Cells cells = new Cells(all, known == null);
        T value = table.read(cells);
        return new Read<>(row, TableCells.key(table.name(), table.cells(value)), value, cells);
    }

    private void checkKey(Read<T> read, Map<String, Integer> lines) {
        String column = table.name().keys().get(0);
        String letters = read.key().toUpperCase(Locale.ROOT);
        String known = spellings.get(letters);
        Integer first = lines.putIfAbsent(letters, read.row().line());
        if (first != null) {
            read.cells().problem(column, KEY_TWICE, Headings.shown(read.key()), first);
        } else if (known != null && !known.equals(read.key())) {
            read.cells().problem(column, "settings.other-case", Headings.shown(read.key()), known);
        }
    }

    private Change change(Read<T> read, Map<String, T> whole) {
        T known = before.get(read.key());
        Map<String, String> after = table.cells(read.value());
        List<FieldChange> fields = new ArrayList<>();
        Map<String, String> was = known == null ? Map.of() : table.cells(known);
        after.forEach((column, text) -> {
            if (!Objects.equals(was.get(column), text)) {
                fields.add(new FieldChange(column, was.get(column), text));
            }
        });
        if (read.cells().problems().isEmpty() && !fields.isEmpty()) {
            table.check(known, read.value(), whole, read.cells());
        }
        if (!read.cells().problems().isEmpty() && isAsItWas(read, was, fields)) {
            return change(read, after, Effect.UNCHANGED, List.of(), List.of());
        } else if (!read.cells().problems().isEmpty()) {
            return change(read, after, Effect.REFUSED, List.of(), read.cells().problems());
        }
        return change(read, after, effect(known, was, after, fields), fields, List.of());
    }

    private static Change change(
            Read<?> read,
            Map<String, String> after,
            Effect effect,
            List<FieldChange> fields,
            List<LineProblem> problems) {
        return new Change(read.row().line(), read.key(), after.get("name"), effect, fields, problems);
    }

    /** What stands there already and is given just so needs no rule: it may have come there by other ways. */
    private static boolean isAsItWas(Read<?> read, Map<String, String> was, List<FieldChange> fields) {
        return !was.isEmpty()
                && read.cells().problems().stream()
                        .allMatch(problem ->
                                !problem.code().equals(KEY_TWICE) && isGivenAsItWas(read, problem.column(), was))
                && fields.stream().allMatch(field -> isGivenAsItWas(read, field.column(), was));
    }

    private static boolean isGivenAsItWas(Read<?> read, String column, Map<String, String> was) {
        String given = read.row().cells().get(column);
        return given == null || given.strip().equals(Objects.requireNonNullElse(was.get(column), ""));
    }

    private static Effect effect(
            Object known, Map<String, String> was, Map<String, String> after, List<FieldChange> fields) {
        if (known == null) {
            return Effect.ADDED;
        } else if (fields.isEmpty()) {
            return Effect.UNCHANGED;
        }
        return was.get("to") == null && after.get("to") != null ? Effect.ENDED : Effect.CHANGED;
    }
}
