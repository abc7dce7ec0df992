package vn.eoffice.reports.alfresco.action;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** {@code rpt-file}: reads a file and files it where it lies. Leaves alone folders and what is filed already. */
public final class FileAction extends DocumentAction {

    private static final String KIND = "kind";

    private final NodeFiling filing;

    public FileAction(Desk desk, NodeFiling filing) {
        super(desk, KIND);
        this.filing = filing;
    }

    @Override
    String work(Action action, NodeRef node, Actor actor) {
        DocumentChange change = new DocumentChange(kind(given(action, KIND)), DocumentChange.NONE.metadata());
        if (!filing.isFile(node)) {
            return desk().result("nothing-to-file");
        }
        return filing.filed(node)
                .map(document -> desk().result("filed-already", words(document)))
                .orElseGet(() -> desk().result("filed", words(filing.file(node, change, actor))));
    }

    private static String words(Document document) {
        return document.content().name();
    }

    private static DocumentKind kind(String code) {
        return code == null
                ? null
                : DocumentKind.ofCode(code)
                        .orElseThrow(() -> new ReportException(Problem.INVALID, "document.against-model", code));
    }
}
