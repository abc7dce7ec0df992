package vn.eoffice.reports.alfresco.directory;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;

/**
 * Alfresco's people as people of the office. Their groups say the unit and the roles; who belongs to the clerks of the
 * unit is a clerk. A member of several units works in the one their organisation id names, or else the first by code.
 */
final class People {

    private final NodeService nodes;
    private final PersonService people;
    private final AuthorityService authorities;

    People(NodeService nodes, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.people = people;
        this.authorities = authorities;
    }

    Optional<Actor> find(String userId) {
        NodeRef person = people.getPersonOrNull(userId);
        if (person == null) {
            return Optional.empty();
        }
        Map<QName, Serializable> properties = nodes.getProperties(person);
        Set<String> groups = authorities.getAuthoritiesForUser(userId);
        return unit(groups, (String) properties.get(ContentModel.PROP_ORGID))
                .map(unit -> new Actor(userId, name(properties, userId), unit, roles(groups, unit)));
    }

    private static Optional<String> unit(Set<String> groups, String named) {
        List<String> units = groups.stream()
                .flatMap(group -> AuthorityNames.after(AuthorityNames.UNIT, group).stream())
                .sorted()
                .toList();
        return units.contains(named) ? Optional.of(named) : units.stream().findFirst();
    }

    private static Set<Role> roles(Set<String> groups, String unit) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.CLERK && groups.contains(AuthorityNames.ROLE + role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (groups.contains(AuthorityNames.CLERKS + unit)) {
            roles.add(Role.CLERK);
        }
        return roles;
    }

    /** Vietnamese names have the family's name first, which is Alfresco's last name. */
    private static String name(Map<QName, Serializable> person, String userId) {
        String name = Stream.of(person.get(ContentModel.PROP_LASTNAME), person.get(ContentModel.PROP_FIRSTNAME))
                .filter(Objects::nonNull)
                .map(part -> part.toString().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? userId : name;
    }

    List<Actor> of(String unit, Role role) {
        String group = AuthorityNames.UNIT + unit;
        if (!authorities.authorityExists(group)) {
            return List.of();
        }
        return authorities.getContainedAuthorities(AuthorityType.USER, group, false).stream()
                .flatMap(user -> find(user).stream())
                .filter(actor -> actor.unit().equals(unit) && actor.has(role))
                .sorted(Comparator.comparing(Actor::userId))
                .toList();
    }
}
