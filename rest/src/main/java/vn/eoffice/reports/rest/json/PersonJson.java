package vn.eoffice.reports.rest.json;

import java.util.List;
import vn.eoffice.reports.actor.Actor;

/**
 * The person who asks.
 *
 * @param unitName null when the directory does not know the unit
 */
public record PersonJson(String id, String name, String unit, String unitName, List<String> roles) {

    /** Shows a person. */
    public static PersonJson of(Actor actor, String unitName) {
        return new PersonJson(
                actor.userId(),
                actor.name(),
                actor.unit(),
                unitName,
                actor.roles().stream().sorted().map(Codes::of).toList());
    }
}
