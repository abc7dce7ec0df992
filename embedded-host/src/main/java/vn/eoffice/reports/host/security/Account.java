package vn.eoffice.reports.host.security;

import java.util.Objects;
import vn.eoffice.reports.actor.Actor;

/**
 * What is needed to let a person in.
 *
 * @param passwordHash as BCrypt writes it
 */
public record Account(Actor actor, String passwordHash) {

    public Account {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(passwordHash, "passwordHash");
    }
}
