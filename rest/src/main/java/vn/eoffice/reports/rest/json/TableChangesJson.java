package vn.eoffice.reports.rest.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.eoffice.reports.settings.Change;
import vn.eoffice.reports.settings.Change.Effect;
import vn.eoffice.reports.settings.LineProblem;
import vn.eoffice.reports.settings.Preview;

/**
 * What rows do to a table, or have done.
 *
 * @param counts of the rows by effect
 */
public record TableChangesJson(String table, String fingerprint, Map<String, Integer> counts, List<Row> changes) {

    /**
     * One row.
     *
     * @param line of the file; null when it comes from no file
     */
    public record Row(
            Integer line, String key, String name, String effect, List<Field> fields, List<Refusal> problems) {}

    /** A cell before and after, null where it is empty. */
    public record Field(String column, String before, String after) {}

    /** Why a row is refused, and what to do about it. */
    public record Refusal(String column, String code, String text, String remedy) {}

    /** Shows a preview, or what was applied. */
    public static TableChangesJson of(Preview preview, Locale locale) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Effect.values()).forEach(effect -> counts.put(Codes.of(effect), preview.count(effect)));
        return new TableChangesJson(
                preview.table().code(),
                preview.fingerprint(),
                counts,
                preview.changes().stream().map(change -> row(change, locale)).toList());
    }

    private static Row row(Change change, Locale locale) {
        return new Row(
                change.line() == 0 ? null : change.line(),
                change.key(),
                change.name(),
                Codes.of(change.effect()),
                change.fields().stream()
                        .map(field -> new Field(field.column(), field.before(), field.after()))
                        .toList(),
                change.problems().stream()
                        .map(problem -> refusal(problem, locale))
                        .toList());
    }

    private static Refusal refusal(LineProblem problem, Locale locale) {
        return new Refusal(problem.column(), problem.code(), problem.text(locale), problem.remedy(locale));
    }
}
