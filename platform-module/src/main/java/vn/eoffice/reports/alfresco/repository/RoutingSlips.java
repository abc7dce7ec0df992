package vn.eoffice.reports.alfresco.repository;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import vn.eoffice.reports.document.DocumentId;

/**
 * How each document under way was admitted to go. Alfresco lets whoever takes part in a process write its variables; these
 * records only the system writes. Works in the caller's transaction.
 */
public final class RoutingSlips {

    private static final String TERMS = "rpt:slipTerms";

    private final NodeService nodes;
    private final Folders folders;
    private final PropertyValues values;
    private final Identity identity;

    public RoutingSlips(NodeService nodes, Folders folders, PropertyValues values, Identity identity) {
        this.nodes = nodes;
        this.folders = folders;
        this.values = values;
        this.identity = identity;
    }

    /** Keeps the terms of a process; makes its slip when there is none. */
    public void put(String process, DocumentId document, Map<String, String> terms) {
        NodeProperties slip = new NodeProperties(values)
                .set("rpt:slipDocumentId", document.value())
                .set(TERMS, rows(terms));
        identity.asSystem(() -> {
            NodeRef folder = folders.slips();
            NodeRef known = folders.child(folder, process);
            if (known == null) {
                folders.create(folder, process, Names.of("rpt:routingSlip"), slip);
            } else {
                slip.change(nodes, known);
            }
            return process;
        });
    }

    private static List<String> rows(Map<String, String> terms) {
        return new TreeMap<>(terms)
                .entrySet().stream()
                        .map(term -> term.getKey() + "=" + term.getValue())
                        .toList();
    }

    /** The terms of a process; empty when it has no slip. */
    public Optional<Map<String, String>> of(String process) {
        return identity.asSystem(() -> find(process).map(this::read));
    }

    private Map<String, String> read(NodeRef slip) {
        Map<String, String> terms = new TreeMap<>();
        PropertyValues.texts(nodes.getProperties(slip), TERMS).forEach(row -> {
            int equals = row.indexOf('=');
            terms.put(row.substring(0, equals), row.substring(equals + 1));
        });
        return terms;
    }

    /** Forgets a process that has ended. */
    public void remove(String process) {
        identity.asSystem(() -> {
            find(process).ifPresent(nodes::deleteNode);
            return process;
        });
    }

    private Optional<NodeRef> find(String process) {
        return folders.findSlips().map(folder -> folders.child(folder, process));
    }
}
