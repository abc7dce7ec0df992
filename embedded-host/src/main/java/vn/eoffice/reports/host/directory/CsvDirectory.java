package vn.eoffice.reports.host.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;

/** The directory: units and groups of the files, people of the table. */
public final class CsvDirectory implements Directory {

    private final UnitTable units;
    private final GroupTable groups;
    private final AccountStore accounts;

    /** @throws DirectoryFileException when a line of a file cannot be used */
    public CsvDirectory(DirectoryFolder files, AccountStore accounts) {
        this.units = new UnitTable(files.rows(UnitTable.FILE));
        this.groups = new GroupTable(files.rows(GroupTable.FILE), files.rows(GroupTable.MEMBERS_FILE), units);
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> person(String userId) {
        return accounts.find(userId).filter(Account::enabled).map(Account::actor);
    }

    @Override
    public List<Actor> people(String unit, Role role) {
        return accounts.all().stream()
                .filter(Account::enabled)
                .map(Account::actor)
                .filter(actor -> actor.unit().equals(unit) && actor.has(role))
                .sorted(Comparator.comparing(Actor::userId))
                .toList();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return units.find(code);
    }

    @Override
    public List<Unit> units(LocalDate at) {
        return units.at(at);
    }

    @Override
    public List<UnitGroup> groups(LocalDate at) {
        return groups.at(at);
    }
}
