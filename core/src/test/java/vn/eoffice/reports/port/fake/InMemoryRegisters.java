package vn.eoffice.reports.port.fake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;

/** Register entries in a map. */
public final class InMemoryRegisters implements Registers, Snapshot {

    private final Map<String, RegisterEntry> entries = new LinkedHashMap<>();

    @Override
    public List<Register> all() {
        return entries.values().stream()
                .map(RegisterEntry::register)
                .distinct()
                .sorted(Comparator.comparing(Register::period)
                        .reversed()
                        .thenComparing(Register::unit)
                        .thenComparing(Register::direction))
                .toList();
    }

    @Override
    public void add(RegisterEntry entry) {
        boolean taken = entries.values().stream()
                .anyMatch(other -> other.series().equals(entry.series()) && other.serial() == entry.serial());
        if (taken || entries.putIfAbsent(entry.id(), entry) != null) {
            throw new IllegalStateException("in the register already: " + entry.series() + " " + entry.serial());
        }
    }

    @Override
    public void replace(RegisterEntry changed) {
        if (entries.replace(changed.id(), changed) == null) {
            throw new ReportException(Problem.NOT_FOUND, "register.entry-not-found");
        }
    }

    @Override
    public Optional<RegisterEntry> find(String register, String entry) {
        return Optional.ofNullable(entries.get(entry))
                .filter(found -> found.register().id().equals(register));
    }

    @Override
    public Optional<RegisterEntry> numbered(String register, String number) {
        return entries.values().stream()
                .filter(entry -> entry.register().id().equals(register) && number.equals(entry.number()))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Page<RegisterEntry> entries(String register, PageRequest page) {
        return Pages.cut(
                entries.values().stream()
                        .filter(entry -> entry.register().id().equals(register))
                        .sorted(Comparator.comparing(RegisterEntry::series).thenComparing(RegisterEntry::serial))
                        .toList(),
                page);
    }

    @Override
    public Runnable keep() {
        Map<String, RegisterEntry> kept = new LinkedHashMap<>(entries);
        return () -> {
            entries.clear();
            entries.putAll(kept);
        };
    }
}
