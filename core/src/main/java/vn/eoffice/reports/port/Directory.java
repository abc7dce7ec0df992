package vn.eoffice.reports.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;

/** The people, units and groups of the office. */
public interface Directory {

    /** The person with that user id. */
    Optional<Actor> person(String userId);

    /** The people of a unit who have a role, by user id. */
    List<Actor> people(String unit, Role role);

    /** The unit with that code, whether or not it still exists. */
    Optional<Unit> unit(String code);

    /** The units that exist on a day, by code. The same list object every time, as long as nothing has changed. */
    List<Unit> units(LocalDate at);

    /** The groups with their members on a day, by code. The same list object every time, as long as nothing has changed. */
    List<UnitGroup> groups(LocalDate at);
}
