package vn.eoffice.reports.alfresco.action;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.register.DraftNumbers;

/** {@code rpt-number}: takes the next number for a document that has none of its own yet. */
public final class NumberAction extends DocumentAction {

    private static final String REASON = "reason";

    private final DraftNumbers numbers;

    public NumberAction(Desk desk, DraftNumbers numbers) {
        super(desk, REASON);
        this.numbers = numbers;
    }

    @Override
    String work(Action action, NodeRef node, Actor actor) {
        String given = given(action, REASON);
        String reason = given == null ? desk().result("reserved-by-action") : given;
        Document document = numbers.take(new DocumentId(node.getId()), reason, actor);
        return desk().result("numbered", String.valueOf(document.metadata().number()));
    }
}
