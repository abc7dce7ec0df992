package vn.eoffice.reports.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.port.OfficeTables;

/**
 * The terms of all units as rows of their own: after a congress every committee gets one more. They are stored with
 * their units, where a term that was added by mistake can be taken out again.
 */
final class TermTable implements OfficeTable<TermTable.UnitTerm> {

    private final OfficeTables office;
    private final TermRules rules;
    private Map<String, DatedUnit> units;

    /** @param from null when it was not given, a row that is refused */
    record UnitTerm(String unit, String name, LocalDate from) {}

    TermTable(OfficeTables office, TermRules rules) {
        this.office = office;
        this.rules = rules;
    }

    @Override
    public TableName name() {
        return TableName.TERMS;
    }

    @Override
    public List<UnitTerm> stored() {
        return units().values().stream()
                .flatMap(dated ->
                        dated.unit().terms().stream().map(term -> new UnitTerm(dated.code(), term.name(), term.from())))
                .toList();
    }

    @Override
    public Map<String, String> cells(UnitTerm row) {
        return new TableCells(name())
                .set("unit", row.unit())
                .set("term", row.name())
                .set("from", row.from())
                .all();
    }

    @Override
    public UnitTerm read(Cells cells) {
        String unit = cells.required("unit");
        String term = cells.required("term");
        if (!term.isEmpty() && !TermRules.isName(term)) {
            cells.problem("term", "settings.bad-term-name", Headings.shown(term));
        }
        return new UnitTerm(unit, term, cells.required("from").isEmpty() ? null : cells.day("from"));
    }

    @Override
    public void check(UnitTerm before, UnitTerm row, Map<String, UnitTerm> whole, Cells cells) {
        DatedUnit known = units().get(row.unit());
        if (known == null) {
            cells.problem("unit", "settings.no-unit", Headings.shown(row.unit()));
        } else if (row.from() != null) {
            List<UnitTerm> terms = whole.values().stream()
                    .filter(term -> term.unit().equals(row.unit()) && term.from() != null)
                    .toList();
            rules.check("from", known.unit().terms(), with(known, terms).unit(), cells);
        }
    }

    private Map<String, DatedUnit> units() {
        if (units == null) {
            units = new LinkedHashMap<>();
            office.units().forEach(unit -> units.put(unit.code(), unit));
        }
        return units;
    }

    private static DatedUnit with(DatedUnit unit, List<UnitTerm> terms) {
        return unit.withTerms(terms.stream()
                .map(term -> new Unit.Term(term.name(), term.from()))
                .sorted(Comparator.comparing(Unit.Term::from))
                .toList());
    }

    @Override
    public void save(List<UnitTerm> rows) {
        List<DatedUnit> changed = new ArrayList<>();
        rows.stream().collect(Collectors.groupingBy(UnitTerm::unit)).forEach((code, given) -> {
            DatedUnit unit = units().get(code);
            Map<String, UnitTerm> terms = new LinkedHashMap<>();
            unit.unit().terms().forEach(term -> terms.put(term.name(), new UnitTerm(code, term.name(), term.from())));
            given.forEach(term -> terms.put(term.name(), term));
            changed.add(with(unit, List.copyOf(terms.values())));
        });
        office.saveUnits(changed);
    }
}
