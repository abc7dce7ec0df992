package vn.eoffice.reports.actor;

import java.util.List;
import java.util.Objects;

/**
 * A named group of units at one day ({@code Các đảng ủy trực thuộc Tỉnh ủy}).
 *
 * @param aliases other names that distribution lists use
 * @param members codes of its units on that day
 */
public record UnitGroup(String code, String name, List<String> aliases, List<String> members) {

    public UnitGroup {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }
}
