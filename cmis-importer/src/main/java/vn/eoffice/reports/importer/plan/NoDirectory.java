package vn.eoffice.reports.importer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;

/** The importer knows no units: issuers are compared by their folded names, periods by the calendar year. */
public final class NoDirectory implements Directory {

    @Override
    public Optional<Actor> person(String userId) {
        return Optional.empty();
    }

    @Override
    public List<Actor> people(String unit, Role role) {
        return List.of();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.empty();
    }

    @Override
    public List<Unit> units(LocalDate at) {
        return List.of();
    }

    @Override
    public List<UnitGroup> groups(LocalDate at) {
        return List.of();
    }
}
