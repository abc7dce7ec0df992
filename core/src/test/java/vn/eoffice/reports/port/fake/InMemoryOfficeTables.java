package vn.eoffice.reports.port.fake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.number.IssuerCode;
import vn.eoffice.reports.port.OfficeTables;

/** The units and groups of a directory in memory, and issuer codes in a map. */
public final class InMemoryOfficeTables implements OfficeTables, Snapshot {

    private final InMemoryDirectory directory;
    private final Map<String, IssuerCode> codes = new TreeMap<>();
    private List<IssuerCode> listed = List.of();

    InMemoryOfficeTables(InMemoryDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<DatedUnit> units() {
        return List.copyOf(directory.datedUnits().values());
    }

    @Override
    public void saveUnits(List<DatedUnit> units) {
        units.forEach(unit -> directory.datedUnits().put(unit.code(), unit));
    }

    @Override
    public List<DatedGroup> groups() {
        return List.copyOf(directory.datedGroups().values());
    }

    @Override
    public void saveGroups(List<DatedGroup> groups) {
        groups.forEach(group -> directory.datedGroups().put(group.code(), group));
    }

    @Override
    public List<IssuerCode> issuerCodes() {
        return listed;
    }

    @Override
    public void saveIssuerCodes(List<IssuerCode> changed) {
        changed.forEach(code -> codes.put(code.code(), code));
        listed = List.copyOf(codes.values());
    }

    @Override
    public Runnable keep() {
        Map<String, DatedUnit> units = Map.copyOf(directory.datedUnits());
        Map<String, DatedGroup> groups = Map.copyOf(directory.datedGroups());
        List<IssuerCode> kept = listed;
        return () -> {
            restore(directory.datedUnits(), units);
            restore(directory.datedGroups(), groups);
            codes.clear();
            kept.forEach(code -> codes.put(code.code(), code));
            listed = kept;
        };
    }

    private static <T> void restore(Map<String, T> map, Map<String, T> kept) {
        map.clear();
        map.putAll(kept);
    }
}
