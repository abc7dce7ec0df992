package vn.eoffice.reports.alfresco.behaviour;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.number.NumberTerms;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Keeps {@code rpt:cites} as the citations say: from each document to those it cites that are here. Classified documents
 * have no such associations, in either direction: one would give away that they exist. In the caller's transaction, as
 * the system.
 */
public final class CitationLinks {

    static final QName CITES = Names.of("rpt:cites");

    /** What fits so many documents says nothing. */
    private static final int MOST_TARGETS = 20;

    /** Communes give the same numbers each year; without a date there may be thousands. */
    private static final int MOST_LOOKED_AT = 500;

    private final NodeService nodes;
    private final Documents documents;
    private final NodeQueries queries;
    private final NumberTerms numbers;
    private final PropertyValues values;
    private final OwnWrites own;

    public CitationLinks(
            NodeService nodes,
            Documents documents,
            NodeQueries queries,
            NumberTerms numbers,
            PropertyValues values,
            OwnWrites own) {
        this.nodes = nodes;
        this.documents = documents;
        this.queries = queries;
        this.numbers = numbers;
        this.values = values;
        this.own = own;
    }

    /** Links a document to what it cites; returns how many associations were made or removed. */
    int linkCited(NodeRef source) {
        Set<NodeRef> wanted =
                document(source).map(this::targets).orElseGet(Stream::empty).collect(Collectors.toSet());
        wanted.remove(source);
        Set<NodeRef> present = nodes.getTargetAssocs(source, CITES).stream()
                .map(AssociationRef::getTargetRef)
                .collect(Collectors.toSet());
        return own.changing(source, () -> {
            Set<NodeRef> missing = without(wanted, present);
            Set<NodeRef> wrong = without(present, wanted);
            missing.forEach(target -> nodes.createAssociation(source, target, CITES));
            wrong.forEach(target -> nodes.removeAssociation(source, target, CITES));
            return missing.size() + wrong.size();
        });
    }

    /** The documents that cite one of these, or are linked to it: each has to be linked anew when they came or changed. */
    Set<NodeRef> citing(Collection<NodeRef> targets) {
        Set<NodeRef> all = targets.stream()
                .flatMap(target -> nodes.getSourceAssocs(target, CITES).stream())
                .map(AssociationRef::getSourceRef)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> keys = targets.stream()
                .flatMap(target -> document(target).stream())
                .flatMap(document -> key(document.metadata()).stream())
                .collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            all.addAll(queries.find("rpt:document", Cmis.anyIn("rpt:citationKey", keys)));
        }
        return all;
    }

    private Optional<String> key(Metadata metadata) {
        return numbers.of(metadata.type(), metadata.number()).stream().findFirst();
    }

    private Optional<Document> document(NodeRef node) {
        return documents.find(new DocumentId(node.getId())).filter(CitationLinks::isOpen);
    }

    private Stream<NodeRef> targets(Document source) {
        return source.metadata().citations().stream()
                .filter(citation -> citation.number() != null)
                .flatMap(this::targets)
                .distinct();
    }

    private Stream<NodeRef> targets(Citation citation) {
        List<NodeRef> fitting = candidates(citation).stream()
                .map(node -> new DocumentId(node.getId()))
                .flatMap(id -> documents.find(id).stream())
                .filter(document -> isOpen(document) && fits(citation, document.metadata()))
                .map(document -> new NodeRef(
                        StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.id().value()))
                .toList();
        return fitting.size() > MOST_TARGETS ? Stream.empty() : fitting.stream();
    }

    /** Those with that number, of the cited day or of none; nobody when there are too many to look at. */
    private List<NodeRef> candidates(Citation citation) {
        List<NodeRef> some = numbers.of(citation.type(), citation.number()).stream()
                .findFirst()
                .map(key -> queries.first(
                        MOST_LOOKED_AT + 1, "rpt:document", named(key, citation.date()), "cmis:creationDate ASC"))
                .orElse(List.of());
        return some.size() > MOST_LOOKED_AT ? List.of() : some;
    }

    private String named(String key, LocalDate day) {
        String named = Cmis.equal("rpt:numberKey", key);
        return day == null
                ? named
                : named + " AND (rpt:dateKey IS NULL OR (rpt:dateKey >= " + Cmis.timestamp(values.start(day))
                        + " AND rpt:dateKey < " + Cmis.timestamp(values.start(day.plusDays(1))) + "))";
    }

    private static boolean isOpen(Document document) {
        return !document.metadata().secrecy().isClassified();
    }

    /** A number exists in every province; what else the citation says has to be right as well. */
    private static boolean fits(Citation citation, Metadata cited) {
        return sameDay(citation.date(), cited.date()) && sameBody(citation.body(), cited.issuingBody());
    }

    private static boolean sameDay(LocalDate said, LocalDate known) {
        return said == null || known == null || said.equals(known);
    }

    private static boolean sameBody(String said, String known) {
        if (said == null || known == null) {
            return true;
        }
        String one = VietnameseText.fold(said);
        String other = VietnameseText.fold(known);
        return one.contains(other) || other.contains(one);
    }

    private static Set<NodeRef> without(Set<NodeRef> some, Set<NodeRef> others) {
        Set<NodeRef> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
