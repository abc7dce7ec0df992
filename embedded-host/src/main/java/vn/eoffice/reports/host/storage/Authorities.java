package vn.eoffice.reports.host.storage;

import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;

final class Authorities {

    private Authorities() {}

    /** Codes of every authority that stands for a person, never empty. */
    static List<String> codes(Actor actor) {
        return actor.authorities().stream().map(Authority::code).sorted().toList();
    }
}
