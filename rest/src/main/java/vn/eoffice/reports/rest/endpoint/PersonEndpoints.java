package vn.eoffice.reports.rest.endpoint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Codes;
import vn.eoffice.reports.rest.json.MessageJson;
import vn.eoffice.reports.rest.json.PersonJson;

/** The person who asks, whom they may ask to decide, and the notices on their desk. */
final class PersonEndpoints {

    private final Directory directory;
    private final Notifier notifier;
    private final Answers answers;

    PersonEndpoints(Directory directory, Notifier notifier, Answers answers) {
        this.directory = directory;
        this.notifier = notifier;
        this.answers = answers;
    }

    Work me(Request request) {
        return actor -> answers.one(shown(actor));
    }

    /** The people with a role whom one may ask to decide, or those that are named. */
    Work people(Request request) {
        Set<String> ids = new LinkedHashSet<>(request.parameters("id"));
        return ids.isEmpty() ? deciders(request) : named(ids, request.page());
    }

    private Work named(Set<String> ids, PageRequest page) {
        return actor -> answers.slice(
                ids.stream()
                        .flatMap(id -> directory.person(id).stream())
                        .map(this::shown)
                        .toList(),
                page);
    }

    /** Those with a role in one's own unit and in those above it. */
    private Work deciders(Request request) {
        PageRequest page = request.page();
        Role role = Codes.find(Role.class, Codes::of, "role", request.parameter("role"));
        if (role == null) {
            throw RequestException.invalid("request.missing-field", "role");
        }
        return actor -> {
            List<PersonJson> people = unitsUpFrom(actor.unit()).stream()
                    .flatMap(unit -> directory.people(unit.code(), role).stream())
                    .distinct()
                    .map(this::shown)
                    .toList();
            return answers.slice(people, page);
        };
    }

    private PersonJson shown(Actor person) {
        return PersonJson.of(
                person, directory.unit(person.unit()).map(Unit::name).orElse(null));
    }

    /** A directory may have been filled wrongly: a unit that is above itself is met once. */
    private List<Unit> unitsUpFrom(String code) {
        Map<String, Unit> units = new LinkedHashMap<>();
        Optional<Unit> next = directory.unit(code);
        while (next.isPresent() && units.putIfAbsent(next.get().code(), next.get()) == null) {
            String parent = next.get().parent();
            next = parent == null ? Optional.empty() : directory.unit(parent);
        }
        return List.copyOf(units.values());
    }

    Work messages(Request request) {
        PageRequest page = request.page();
        return actor -> answers.page(notifier.messages(actor, page).map(MessageJson::of), page);
    }
}
