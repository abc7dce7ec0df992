package vn.eoffice.reports.alfresco.action;

import java.util.List;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.error.ReportException;

/**
 * An action over a use case, which checks what the acting person may do. Its parameter {@code result} says afterwards what
 * was done. A problem a person can act on comes as Alfresco's integrity exception, the one whose text every client shows;
 * it rolls the transaction back, and with it the upload that set off a rule.
 */
public abstract class DocumentAction extends ActionExecuterAbstractBase {

    static final String RESULT = "result";

    private final Desk desk;
    private final List<String> parameters;

    /** @param parameters texts that may be given */
    DocumentAction(Desk desk, String... parameters) {
        this.desk = desk;
        this.parameters = List.of(parameters);
    }

    /** Does it, in the caller's transaction, and returns what was done in the caller's language. */
    abstract String work(Action action, NodeRef node, Actor actor);

    final Desk desk() {
        return desk;
    }

    @Override
    protected final void executeImpl(Action action, NodeRef node) {
        try {
            action.setParameterValue(RESULT, work(action, node, desk.actor()));
        } catch (ReportException e) {
            throw new IntegrityException(desk.error(e), null);
        }
    }

    @Override
    protected final void addParameterDefinitions(List<ParameterDefinition> definitions) {
        parameters.forEach(name -> definitions.add(
                new ParameterDefinitionImpl(name, DataTypeDefinition.TEXT, false, getParamDisplayLabel(name))));
    }

    /** A text that was given; null when it is missing or blank. */
    static String given(Action action, String parameter) {
        Object value = action.getParameterValue(parameter);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
