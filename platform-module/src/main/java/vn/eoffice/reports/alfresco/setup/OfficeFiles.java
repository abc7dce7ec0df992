package vn.eoffice.reports.alfresco.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;

/**
 * The files by which a province names its units and groups, the same the embedded host reads: {@code units.csv},
 * {@code groups.csv} and {@code members.csv}, UTF-8, in {@code alfresco/extension/report-management} on the class path.
 */
public final class OfficeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeFiles.class);
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

    /**
     * Something that stands in a file.
     *
     * @param place file and line, for people who look for a mistake
     */
    record Line<T>(String place, T value) {}

    List<Line<DatedUnit>> units() {
        return lines("units.csv", OfficeFiles::unit);
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

    private record Member(String group, String unit) {}

    List<Line<UnitGroup>> groups() {
        Map<String, List<String>> members =
                lines("members.csv", row -> new Member(row.required("group"), row.required("unit"))).stream()
                        .map(Line::value)
                        .collect(Collectors.groupingBy(
                                Member::group, Collectors.mapping(Member::unit, Collectors.toList())));
        return lines("groups.csv", row -> group(row, members));
    }

    private static UnitGroup group(CsvTable.Row row, Map<String, List<String>> members) {
        String code = row.required("code");
        return new UnitGroup(
                code,
                row.required("name"),
                row.several("aliases"),
                members.getOrDefault(code, List.of()).stream().distinct().toList());
    }

    /** What stands in the lines of a file; a line that makes no sense is told and left out: the server has to start. */
    private <T> List<Line<T>> lines(String name, Function<CsvTable.Row, T> reading) {
        List<Line<T>> lines = new ArrayList<>();
        for (CsvTable.Row row : rows(name)) {
            String place = name + ", line " + row.line();
            try {
                lines.add(new Line<>(place, reading.apply(row)));
            } catch (IllegalArgumentException | DateTimeException e) {
                LOG.error("{} is left out: {}", place, e.getMessage());
            }
        }
        return lines;
    }

    private List<CsvTable.Row> rows(String name) {
        try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
            return in == null ? List.of() : CsvTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, e);
        }
    }
}
