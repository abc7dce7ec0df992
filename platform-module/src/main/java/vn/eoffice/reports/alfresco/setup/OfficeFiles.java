package vn.eoffice.reports.alfresco.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;

/**
 * The files by which a province names its units and groups, the same the embedded host reads: {@code units.csv},
 * {@code groups.csv} and {@code members.csv}, UTF-8, in {@code alfresco/extension/report-management} on the class path.
 */
public final class OfficeFiles {

    private static final String FOLDER = "alfresco/extension/report-management/";

    private final ClassLoader loader;

    public OfficeFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** The files on the class path of the server that this module runs in. */
    public static OfficeFiles ofServer() {
        return new OfficeFiles(OfficeFiles.class.getClassLoader());
    }

    /** A unit with its first and last day, null where there is none. */
    record DatedUnit(Unit unit, LocalDate from, LocalDate to) {}

    List<DatedUnit> units() {
        return rows("units.csv").stream().map(OfficeFiles::unit).toList();
    }

    private static DatedUnit unit(CsvTable.Row row) {
        String code = row.required("code");
        String office = row.text("office");
        Unit unit = new Unit(
                code,
                row.required("name"),
                row.several("aliases"),
                Unit.System.valueOf(row.required("system").toUpperCase(Locale.ROOT)),
                row.text("number_code"),
                row.text("parent"),
                office == null ? code : office,
                row.text("place"),
                !"no".equals(row.text("internal")),
                row.several("terms").stream().map(OfficeFiles::term).toList());
        return new DatedUnit(unit, day(row.text("from")), day(row.text("to")));
    }

    private static Unit.Term term(String text) {
        int colon = text.indexOf(':');
        return new Unit.Term(text.substring(0, Math.max(colon, 0)), LocalDate.parse(text.substring(colon + 1)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    List<UnitGroup> groups() {
        Map<String, List<String>> members = rows("members.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.required("group"),
                        Collectors.mapping(row -> row.required("unit"), Collectors.toList())));
        return rows("groups.csv").stream()
                .map(row -> new UnitGroup(
                        row.required("code"),
                        row.required("name"),
                        row.several("aliases"),
                        members.getOrDefault(row.required("code"), List.of()).stream()
                                .distinct()
                                .toList()))
                .toList();
    }

    private List<CsvTable.Row> rows(String name) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
            return in == null ? List.of() : CsvTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, e);
        }
    }
}
