package vn.eoffice.reports.workflow;

import java.util.Optional;
import org.activiti.engine.delegate.VariableScope;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;

/** A process instance's variables in the domain's words. */
record Routed(VariableScope scope) {

    DocumentId document() {
        return new DocumentId(text(RoutingVariables.DOCUMENT));
    }

    String initiator() {
        return text(RoutingVariables.INITIATOR);
    }

    String signedBy() {
        return text(RoutingVariables.SIGNED_BY);
    }

    Authority owner() {
        return Authority.parse(text(RoutingVariables.OWNER));
    }

    /** Whose desk a step is, before anybody is asked to stand in. */
    Authority deskOf(RoutingStep step) {
        return switch (step) {
            case REVIEW -> Authority.parse(text(RoutingVariables.REVIEWER));
            case APPROVAL -> Authority.parse(text(RoutingVariables.SIGNER));
            case REVISION -> Authority.user(initiator());
        };
    }

    DueLevel level() {
        return Optional.ofNullable(text(RoutingVariables.LEVEL))
                .flatMap(DueLevel::ofCode)
                .orElse(DueLevel.NORMAL);
    }

    void put(String variable, String value) {
        scope.setVariable(variable, value);
    }

    String text(String variable) {
        return (String) scope.getVariable(variable);
    }

    static RoutingStep step(String id) {
        return RoutingStep.ofCode(id).orElseThrow(() -> new IllegalStateException("no routing step: " + id));
    }
}
