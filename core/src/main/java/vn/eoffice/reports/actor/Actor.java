package vn.eoffice.reports.actor;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The person on whose behalf a use case runs. The driving adapter has authenticated them; use cases decide what they
 * may do.
 *
 * @param unit code of the unit they work in
 */
public record Actor(String userId, String name, String unit, Set<Role> roles) {

    public Actor {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Every authority that stands for this person. */
    public Set<Authority> authorities() {
        Set<Authority> all = new HashSet<>();
        all.add(Authority.user(userId));
        all.add(Authority.unit(unit));
        roles.forEach(role -> all.add(Authority.role(role)));
        if (has(Role.CLERK)) {
            all.add(Authority.clerksOf(unit));
        }
        return Set.copyOf(all);
    }
}
