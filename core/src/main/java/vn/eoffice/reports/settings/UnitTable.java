package vn.eoffice.reports.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.port.OfficeTables;

/** The units. */
final class UnitTable implements OfficeTable<DatedUnit> {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,49}");
    private static final Pattern NUMBER_CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&.-]{0,49}");

    private final OfficeTables office;
    private final TermRules terms;

    UnitTable(OfficeTables office, TermRules terms) {
        this.office = office;
        this.terms = terms;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public TableName name() {
        return TableName.UNITS;
    }

    @Override
    public List<DatedUnit> stored() {
        return office.units();
    }

    @Override
    public Map<String, String> cells(DatedUnit row) {
        Unit unit = row.unit();
        return new TableCells(name())
                .set("code", unit.code())
                .set("name", unit.name())
                .set("aliases", unit.aliases())
                .set("system", unit.system().name().toLowerCase(Locale.ROOT))
                .set("number_code", unit.numberCode())
                .set("parent", unit.parent())
                .set("office", unit.office().equals(unit.code()) ? null : unit.office())
                .set("place", unit.place())
                .set("internal", Words.YES_OR_NO.code(unit.internal()))
                .set("from", row.from())
                .set("to", row.to())
                .set(
                        "terms",
                        unit.terms().stream()
                                .sorted(Comparator.comparing(Unit.Term::from))
                                .map(TermRules::text)
                                .toList())
                .all();
    }

    @Override
    public DatedUnit read(Cells cells) {
        String code = cells.required("code");
        if (cells.isNew() && !code.isEmpty() && !isCode(code)) {
            cells.problem("code", "settings.bad-code", Headings.shown(code));
        }
        String office = cells.text("office");
        Unit unit = new Unit(
                code,
                cells.required("name"),
                cells.several("aliases"),
                cells.word("system", Words.UNIT_SYSTEMS, Unit.System.PARTY),
                cells.matching("number_code", text -> NUMBER_CODE.matcher(text).matches(), "settings.bad-number-code"),
                cells.text("parent"),
                office == null ? code : office,
                cells.text("place"),
                cells.word("internal", Words.YES_OR_NO, true),
                terms.read(cells));
        DatedUnit dated = new DatedUnit(unit, cells.day("from"), cells.day("to"));
        cells.requireOrder(dated.from(), dated.to());
        return dated;
    }

    @Override
    public void check(DatedUnit before, DatedUnit row, Map<String, DatedUnit> whole, Cells cells) {
        Unit unit = row.unit();
        checkParent(unit, whole, cells);
        checkOffice(row, whole, cells);
        terms.check("terms", before == null ? List.of() : before.unit().terms(), unit, cells);
        if (row.to() != null) {
            List<String> left = new ArrayList<>();
            whole.values().stream()
                    .filter(other -> other.unit().office().equals(row.code())
                            && !other.code().equals(row.code()))
                    .filter(other -> outlives(other, row))
                    .map(DatedUnit::code)
                    .sorted()
                    .forEach(left::add);
            if (!left.isEmpty()) {
                cells.problem("to", "settings.is-office", left.size(), left.get(0));
            }
        }
    }

    private static void checkParent(Unit unit, Map<String, DatedUnit> whole, Cells cells) {
        if (unit.parent() != null && !whole.containsKey(unit.parent())) {
            cells.problem("parent", "settings.no-unit", Headings.shown(unit.parent()));
            return;
        }
        Set<String> above = new HashSet<>();
        String at = unit.parent();
        while (at != null && above.add(at)) {
            if (at.equals(unit.code())) {
                cells.problem("parent", "settings.circle", unit.code(), unit.parent());
                return;
            }
            DatedUnit next = whole.get(at);
            at = next == null ? null : next.unit().parent();
        }
    }

    private static void checkOffice(DatedUnit row, Map<String, DatedUnit> whole, Cells cells) {
        String code = row.unit().office();
        DatedUnit clerks = whole.get(code);
        if (clerks == null) {
            cells.problem("office", "settings.no-unit", Headings.shown(code));
        } else if (!code.equals(row.code()) && outlives(row, clerks)) {
            cells.problem("office", "settings.office-over", code, clerks.to());
        }
    }

    private static boolean outlives(DatedUnit unit, DatedUnit other) {
        return other.to() != null && (unit.to() == null || unit.to().isAfter(other.to()));
    }

    @Override
    public void save(List<DatedUnit> rows) {
        office.saveUnits(
                rows.stream().sorted(Comparator.comparing(DatedUnit::code)).toList());
    }
}
