package vn.eoffice.reports.rest.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;

/** Somebody who works on a routing with Alfresco's own clients: the REST API, as ACA does, and the forms of Share. */
final class AlfrescoClient {

    private static final String API = "/alfresco/api/-default-/public/workflow/versions/1";
    private static final String SHARE = "/alfresco/s/api";

    private final Person person;

    AlfrescoClient(Person person) {
        this.person = person;
    }

    Answer start(String document, String variables) {
        return send(
                "POST",
                API + "/processes",
                "{\"processDefinitionKey\":\"rptRouting\",\"items\":[%s],\"variables\":%s}"
                        .formatted(document == null ? "" : "\"" + document + "\"", variables));
    }

    Answer startInShare(String document, String signer) {
        return send(
                "POST",
                SHARE + "/workflow/activiti%24rptRouting/formprocessor",
                "{\"assoc_packageItems_added\":\"workspace://SpacesStore/%s\",\"prop_rptw_signer\":\"%s\"}"
                        .formatted(document, signer));
    }

    /** Completes a task as ACA does. */
    Answer complete(String task, String verdict, String comment) {
        return update(
                task,
                "state,variables",
                "{\"state\":\"completed\",\"variables\":[%s,%s]}"
                        .formatted(variable("rptw_verdict", verdict), variable("rptw_comment", comment)));
    }

    /** Completes a task with the buttons of Share's form. */
    Answer completeInShare(String task, String verdict, String comment) {
        return send(
                "POST",
                SHARE + "/task/activiti%24" + task + "/formprocessor",
                "{\"prop_rptw_verdict\":\"%s\",\"prop_rptw_comment\":\"%s\",\"prop_transitions\":\"Next\"}"
                        .formatted(verdict, comment));
    }

    Answer claim(String task) {
        return update(task, "state", "{\"state\":\"claimed\"}");
    }

    Answer assign(String task, String userId) {
        return update(task, "assignee", "{\"assignee\":\"%s\"}".formatted(userId));
    }

    Answer assignInShare(String task, String userId) {
        return send("PUT", SHARE + "/task-instances/activiti%24" + task, "{\"cm_owner\":\"%s\"}".formatted(userId));
    }

    Answer setProcessVariable(String process, String name, String value) {
        return send(
                "PUT",
                API + "/processes/" + process + "/variables/" + name,
                "{\"name\":\"%s\",\"type\":\"d:text\",\"value\":\"%s\"}".formatted(name, value));
    }

    Answer cancel(String process) {
        return person.send(person.at(API + "/processes/" + process).DELETE());
    }

    Answer cancelInShare(String process) {
        return person.send(
                person.at(SHARE + "/workflow-instances/activiti%24" + process).DELETE());
    }

    Answer pooledTasks() {
        return person.send(person.at(API + "/tasks?maxItems=1000&where=(candidateUser=%27" + person.userId() + "%27)")
                .GET());
    }

    JsonNode task(String task) {
        return person.send(person.at(API + "/tasks/" + task).GET()).expect(200).entry();
    }

    private Answer update(String task, String select, String body) {
        return send("PUT", API + "/tasks/" + task + "?select=" + select, body);
    }

    private Answer send(String method, String path, String body) {
        return person.send(
                person.at(path.replace("'", "%27").replace("(", "%28").replace(")", "%29"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "vi")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static String variable(String name, String value) {
        return "{\"name\":\"%s\",\"type\":\"d:text\",\"scope\":\"local\",\"value\":\"%s\"}".formatted(name, value);
    }
}
