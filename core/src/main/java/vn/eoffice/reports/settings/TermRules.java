package vn.eoffice.reports.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.Register;

/**
 * What holds for the terms of a unit. With a term its numbers begin again at 01, and the name of the term is a part of
 * the series: a term from which numbers were given keeps its name, or the same numbers would be given again.
 */
final class TermRules {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,29}");

    private final Registers registers;

    TermRules(Registers registers) {
        this.registers = registers;
    }

    /** {@code 2025-2030:2025-09-26}: its name and its first day. */
    static String text(Unit.Term term) {
        return term.name() + ":" + term.from();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    List<Unit.Term> read(Cells cells) {
        List<Unit.Term> terms = new ArrayList<>();
        for (String part : cells.several("terms")) {
            int colon = part.indexOf(':');
            String name = colon < 0 ? part : part.substring(0, colon).strip();
            if (colon < 0 || !isName(name)) {
                cells.problem("terms", "settings.bad-term", Headings.shown(part));
                continue;
            }
            LocalDate from = cells.day("terms", part.substring(colon + 1).strip());
            if (from != null) {
                terms.add(new Unit.Term(name, from));
            }
        }
        terms.sort(Comparator.comparing(Unit.Term::from));
        return terms;
    }

    /** @param column where faults are told */
    void check(String column, List<Unit.Term> before, Unit unit, Cells cells) {
        if (unit.system() == Unit.System.STATE && !unit.terms().isEmpty()) {
            cells.problem(column, "settings.state-has-no-terms");
        }
        Map<String, LocalDate> names = new HashMap<>();
        Map<LocalDate, String> days = new HashMap<>();
        for (Unit.Term term : unit.terms()) {
            if (names.put(term.name(), term.from()) != null) {
                cells.problem(column, "settings.term-twice", term.name());
            } else if (days.put(term.from(), term.name()) != null) {
                cells.problem(column, "settings.terms-begin-together", term.from());
            }
        }
        List<Unit.Term> gone =
                before.stream().filter(term -> !names.containsKey(term.name())).toList();
        if (!gone.isEmpty()) {
            Set<String> used = used(unit.code());
            gone.stream()
                    .filter(term -> used.contains(term.name()))
                    .forEach(term -> cells.problem(column, "settings.term-in-use", term.name()));
        }
    }

    private Set<String> used(String unit) {
        return registers.all().stream()
                .filter(register -> register.unit().equals(unit))
                .map(Register::period)
                .collect(Collectors.toSet());
    }
}
