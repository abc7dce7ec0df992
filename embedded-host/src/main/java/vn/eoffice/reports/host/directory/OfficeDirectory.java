package vn.eoffice.reports.host.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;

/** The directory: units and groups as they are known now, people of the table. */
public final class OfficeDirectory implements Directory {

    private final Supplier<KnownOffice> office;
    private final AccountStore accounts;

    /** @param office the same object every time, as long as nothing has changed */
    OfficeDirectory(Supplier<KnownOffice> office, AccountStore accounts) {
        this.office = office;
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
        return office.get().unit(code);
    }

    @Override
    public List<Unit> units(LocalDate at) {
        return office.get().units(at);
    }

    @Override
    public List<UnitGroup> groups(LocalDate at) {
        return office.get().groups(at);
    }
}
