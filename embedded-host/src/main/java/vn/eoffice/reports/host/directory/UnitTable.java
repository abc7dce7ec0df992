package vn.eoffice.reports.host.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;

/** The units of {@code units.csv}, by code. */
final class UnitTable {

    static final String FILE = "units.csv";

    private final Map<String, DatedUnit> units = new TreeMap<>();

    UnitTable(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            DatedUnit unit = new DatedUnit(unit(row), row.day("from"), row.day("to"));
            if (units.put(unit.code(), unit) != null) {
                throw row.wrong("a second unit " + unit.code());
            }
        }
        rows.forEach(this::checkReferences);
    }

    private void checkReferences(CsvRow row) {
        for (String column : List.of("parent", "office")) {
            String code = row.optional(column);
            if (code != null && !units.containsKey(code)) {
                throw row.wrong(column + " is no unit: " + code);
            }
        }
    }

    private static Unit unit(CsvRow row) {
        String code = row.required("code");
        if (!code.matches("[A-Za-z0-9-]++")) {
            throw row.wrong("a code has only letters, digits and hyphens: " + code);
        }
        String office = row.optional("office");
        return new Unit(
                code,
                row.required("name"),
                row.several("aliases"),
                row.oneOf(Unit.System.class, row.required("system")),
                row.optional("number_code"),
                row.optional("parent"),
                office == null ? code : office,
                row.optional("place"),
                isInternal(row),
                terms(row));
    }

    private static boolean isInternal(CsvRow row) {
        return switch (row.required("internal")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.wrong("internal is yes or no");
        };
    }

    /** {@code 2020-2025:2020-10-15|2025-2030:2025-09-26}: name and first day of each term. */
    private static List<Unit.Term> terms(CsvRow row) {
        List<Unit.Term> terms = new ArrayList<>();
        for (String term : row.several("terms")) {
            int colon = term.indexOf(':');
            if (colon < 1) {
                throw row.wrong("a term has a name and a first day: " + term);
            }
            terms.add(new Unit.Term(term.substring(0, colon), row.parsed(term.substring(colon + 1))));
        }
        terms.sort(Comparator.comparing(Unit.Term::from));
        return terms;
    }

    boolean has(String code) {
        return units.containsKey(code);
    }

    List<DatedUnit> all() {
        return List.copyOf(units.values());
    }
}
