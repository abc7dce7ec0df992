package vn.eoffice.reports.rest.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;

/** Opens accounts in an Alfresco over its REST API, and puts them into the groups of their units and roles. */
final class AlfrescoPeople {

    private static final String API = "/alfresco/api/-default-/public/alfresco/versions/1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Person administrator;

    AlfrescoPeople(Person administrator) {
        this.administrator = administrator;
    }

    /** Opens an account, or gives the one that is there that password. */
    void ensure(Actor person, String password) {
        int space = person.name().indexOf(' ');
        ObjectNode account = MAPPER.createObjectNode()
                .put("lastName", person.name().substring(0, space))
                .put("firstName", person.name().substring(space + 1))
                .put("email", person.userId() + "@namson.example")
                .put("password", password);
        if (send("PUT", "/people/" + person.userId(), account).status() == 404) {
            send("POST", "/people", account.put("id", person.userId())).expect(201);
        }
        groups(person).forEach(group -> join(group, person.userId()));
    }

    private static List<String> groups(Actor person) {
        List<String> groups = new ArrayList<>(List.of("GROUP_RPT_UNIT_" + person.unit()));
        for (Role role : person.roles()) {
            groups.add(role == Role.CLERK ? "GROUP_RPT_CLERKS_" + person.unit() : "GROUP_RPT_ROLE_" + role);
        }
        return groups;
    }

    private void join(String group, String userId) {
        ObjectNode member = MAPPER.createObjectNode().put("id", userId).put("memberType", "PERSON");
        int status = send("POST", "/groups/" + group + "/members", member).status();
        if (status != 201 && status != 409) {
            throw new IllegalStateException(userId + " cannot join " + group + ": " + status);
        }
    }

    private Answer send(String method, String path, ObjectNode body) {
        return administrator.send(administrator
                .at(API + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }
}
