package vn.eoffice.reports.alfresco.routing;

import java.util.Optional;
import java.util.stream.Stream;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.task.IdentityLink;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;
import vn.eoffice.reports.workflow.RoutingVariables;

/** A task as the engine shows it to a listener, in the domain's words. */
record EngineTask(DelegateTask task) {

    RoutingStep step() {
        return RoutingStep.ofCode(task.getTaskDefinitionKey()).orElseThrow();
    }

    /** Whose desk the step was meant for, by the process. */
    Authority desk() {
        return switch (step()) {
            case REVIEW -> Authority.parse(process(RoutingVariables.REVIEWER));
            case APPROVAL -> Authority.parse(process(RoutingVariables.SIGNER));
            case REVISION -> Authority.user(process(RoutingVariables.INITIATOR));
        };
    }

    /** Whose it is by the process, which learns of a change only after the engine has made it. */
    Authority ownerBefore() {
        return Authority.parse(process(RoutingVariables.OWNER));
    }

    /** Whether it was completed by taking the document back, which ends the routing. */
    boolean isWithdrawn() {
        return Verdict.WITHDRAW.code().equals(process(RoutingVariables.VERDICT));
    }

    /** Whether it is being deleted because it was completed. */
    boolean isDecided() {
        String owner = process(RoutingVariables.OWNER);
        return owner == null || owner.isEmpty();
    }

    static Optional<Authority> pool(Stream<IdentityLink> links) {
        return links.map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> AuthorityNames.read(group).stream())
                .findFirst();
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable((String) task.getVariableLocal(RoutingVariables.VERDICT))
                .flatMap(Verdict::ofCode);
    }

    String comment() {
        return (String) task.getVariableLocal(RoutingVariables.COMMENT);
    }

    RoutingTask owned(Authority owner) {
        return new RoutingTask(
                task.getId(),
                document(),
                step(),
                owner,
                process(RoutingVariables.INITIATOR),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                DueLevel.NORMAL);
    }

    /** By the business key, which no client can change. */
    DocumentId document() {
        return new DocumentId(task.getExecution().getProcessBusinessKey());
    }

    private String process(String variable) {
        return task.getExecution().getVariable(variable) instanceof String value ? value : null;
    }
}
