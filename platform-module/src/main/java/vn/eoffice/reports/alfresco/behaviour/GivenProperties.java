package vn.eoffice.reports.alfresco.behaviour;

import java.util.Arrays;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.DocumentNodes;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentProperties;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Urgency;

/** What a client says of a document it makes counts for more than what is read from the file. */
public final class GivenProperties {

    static final QName REVISION = Names.of("rpt:revision");

    private final NodeService nodes;
    private final DocumentNodes mapping;
    private final Identity identity;

    public GivenProperties(NodeService nodes, DocumentNodes mapping, Identity identity) {
        this.nodes = nodes;
        this.mapping = mapping;
        this.identity = identity;
    }

    DocumentChange change(IncomingFile file) {
        Metadata given = DocumentProperties.metadata(mapping.properties(file.properties()));
        QName type = identity.asSystem(() -> nodes.getType(file.node()));
        DocumentKind kind = Arrays.stream(DocumentKind.values())
                .filter(one -> Names.of(one.modelType()).equals(type))
                .findFirst()
                .orElse(null);
        boolean copy = identity.asSystem(() -> nodes.hasAspect(file.node(), ContentModel.ASPECT_COPIEDFROM));
        return new DocumentChange(kind, read -> over(copy ? unnumbered(read) : read, given));
    }

    /** A copy carries the number and date of what it was copied from in its text; they are not its own. */
    private static Metadata unnumbered(Metadata read) {
        return read.change().number(null).date(null).partialDate(null).build();
    }

    private static Metadata over(Metadata read, Metadata given) {
        return read.change()
                .type(first(given.type(), read.type()))
                .number(first(given.number(), read.number()))
                .symbol(first(given.symbol(), read.symbol()))
                .issuingBody(first(given.issuingBody(), read.issuingBody()))
                .place(first(given.place(), read.place()))
                .date(first(given.date(), read.date()))
                .partialDate(given.date() != null ? null : first(given.partialDate(), read.partialDate()))
                .subject(first(given.subject(), read.subject()))
                .signatory(first(given.signatory(), read.signatory()))
                .recipients(filled(given.recipients(), read.recipients()))
                .citations(filled(given.citations(), read.citations()))
                .deadlines(filled(given.deadlines(), read.deadlines()))
                .secrecy(given.secrecy() != Secrecy.NONE ? given.secrecy() : read.secrecy())
                .urgency(given.urgency() != Urgency.NONE ? given.urgency() : read.urgency())
                .parent(first(given.parent(), read.parent()))
                .period(first(given.period(), read.period()))
                .build();
    }

    private static <T> T first(T given, T read) {
        return given == null ? read : given;
    }

    private static <T> List<T> filled(List<T> given, List<T> read) {
        return given.isEmpty() ? read : given;
    }
}
