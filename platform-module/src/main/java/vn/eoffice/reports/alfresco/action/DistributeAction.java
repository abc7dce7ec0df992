package vn.eoffice.reports.alfresco.action;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.Distribution;
import vn.eoffice.reports.document.DocumentId;

/** {@code rpt-distribute}: sends an issued document to its recipients, once. */
public final class DistributeAction extends DocumentAction {

    private final Distribution distribution;

    public DistributeAction(Desk desk, Distribution distribution) {
        super(desk);
        this.distribution = distribution;
    }

    @Override
    String work(Action action, NodeRef node, Actor actor) {
        List<Delivery> sent = distribution.send(new DocumentId(node.getId()), actor);
        return desk().result(
                        "distributed",
                        String.valueOf(sent.stream().filter(Delivery::isInbox).count()));
    }
}
