package vn.eoffice.reports.alfresco.repository;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;

import java.io.Serializable;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Deliveries;

/** Copies of documents as receipts. */
final class NodeDeliveries implements Deliveries {

    private static final String RECEIPT = "rpt:receipt";

    private final NodeService nodes;
    private final NodeQueries queries;
    private final Folders folders;
    private final PropertyValues values;
    private final OwnWrites own;
    private final Identity identity;

    NodeDeliveries(
            AlfrescoServices services, NodeQueries queries, Folders folders, PropertyValues values, Identity identity) {
        this.nodes = services.nodes();
        this.own = new OwnWrites(services);
        this.queries = queries;
        this.folders = folders;
        this.values = values;
        this.identity = identity;
    }

    @Override
    public void add(List<Delivery> deliveries) {
        identity.asSystem(() -> {
            deliveries.forEach(this::add);
            return deliveries;
        });
    }

    private void add(Delivery delivery) {
        NodeRef folder =
                folders.receipts(delivery.sentAt().atZone(ZoneOffset.UTC).getYear());
        NodeProperties properties = properties(delivery).set(ContentModel.PROP_NODE_UUID, delivery.id());
        own.within(folder, () -> folders.create(folder, delivery.id(), Names.of(RECEIPT), properties));
    }

    private NodeProperties properties(Delivery delivery) {
        RecipientLine line = delivery.line();
        return new NodeProperties(values)
                .set("rpt:receiptDocumentId", delivery.document().value())
                .set("rpt:receiptLine", line.text())
                .set("rpt:receiptDirection", code(line.direction()))
                .set("rpt:receiptArchive", line.archive())
                .set(
                        "rpt:receiptRecipient",
                        delivery.recipient() == null
                                ? null
                                : delivery.recipient().code())
                .set("rpt:receiptRecipientName", delivery.recipientName())
                .set("rpt:receiptState", code(delivery.state()))
                .set("rpt:receiptSentOn", delivery.sentAt())
                .set("rpt:receiptAcknowledgedOn", delivery.acknowledgedAt())
                .set("rpt:receiptAcknowledgedBy", delivery.acknowledgedBy());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Delivery read(NodeRef ref) {
        Map<QName, Serializable> node = nodes.getProperties(ref);
        String recipient = text(node, "rpt:receiptRecipient");
        return new Delivery(
                ref.getId(),
                new DocumentId(text(node, "rpt:receiptDocumentId")),
                new RecipientLine(
                        text(node, "rpt:receiptLine"),
                        RecipientLine.Direction.valueOf(upper(text(node, "rpt:receiptDirection"))),
                        PropertyValues.flag(node, "rpt:receiptArchive")),
                recipient == null ? null : Authority.parse(recipient),
                text(node, "rpt:receiptRecipientName"),
                Delivery.State.valueOf(upper(text(node, "rpt:receiptState"))),
                PropertyValues.instant(node, "rpt:receiptSentOn"),
                PropertyValues.instant(node, "rpt:receiptAcknowledgedOn"),
                text(node, "rpt:receiptAcknowledgedBy"));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Delivery> of(DocumentId document) {
        return identity.asSystem(
                () -> queries.find(RECEIPT, Cmis.equal("rpt:receiptDocumentId", document.value())).stream()
                        .sorted(Comparator.comparing(
                                node -> (Long) nodes.getProperty(node, ContentModel.PROP_NODE_DBID)))
                        .map(this::read)
                        .toList());
    }

    @Override
    public void replace(Delivery changed) {
        identity.asSystem(() -> {
            NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, changed.id());
            if (!nodes.exists(node)) {
                throw new ReportException(Problem.NOT_FOUND, "receipt.no-copy");
            }
            properties(changed).change(nodes, node);
            return node;
        });
    }

    @Override
    public Page<Delivery> inbox(Actor reader, PageRequest page) {
        return identity.asSystem(() -> {
            String mine = Afts.exactly(
                    "rpt:receiptRecipient",
                    reader.authorities().stream().map(Authority::code).toList());
            int enough = Pages.enough(page);
            List<NodeRef> all = new ArrayList<>(newest(enough, mine, List.of("sent")));
            all.addAll(newest(enough - all.size(), mine, List.of("acknowledged", "recalled")));
            return Pages.of(all, page, this::read);
        });
    }

    private List<NodeRef> newest(int most, String mine, List<String> states) {
        return queries.recordsLast(most, "rpt:receiptSentOn", RECEIPT, mine, Afts.exactly("rpt:receiptState", states));
    }
}
