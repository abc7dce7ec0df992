package vn.eoffice.reports.rest.json;

import java.util.List;
import vn.eoffice.reports.actor.UnitGroup;

/** A named group of units with its members today. */
public record GroupJson(String code, String name, List<String> aliases, List<String> members) {

    /** Shows a group. */
    public static GroupJson of(UnitGroup group) {
        return new GroupJson(group.code(), group.name(), group.aliases(), group.members());
    }
}
