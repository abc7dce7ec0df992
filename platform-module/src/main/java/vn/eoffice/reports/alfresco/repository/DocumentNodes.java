package vn.eoffice.reports.alfresco.repository;

import static vn.eoffice.reports.document.PropertyKeys.DATE_KEY;
import static vn.eoffice.reports.document.PropertyKeys.FILE_NAME;
import static vn.eoffice.reports.document.PropertyKeys.FILE_SIZE;
import static vn.eoffice.reports.document.PropertyKeys.FILE_TYPE;
import static vn.eoffice.reports.document.PropertyKeys.REVISION;
import static vn.eoffice.reports.document.PropertyKeys.SUBJECT_FOLDED;
import static vn.eoffice.reports.document.PropertyKeys.SUBJECT_TYPED;
import static vn.eoffice.reports.document.PropertyKeys.UNDATED;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentProperties;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Properties;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.document.PropertyType;
import vn.eoffice.reports.document.SearchKeys;
import vn.eoffice.reports.number.NumberTerms;

/** Documents as nodes and back. */
public final class DocumentNodes {

    /** Of {@code rpt:undated}. That a property is missing, a database finds out by looking at every document. */
    public static final String NO_DATE = "true";

    private static final int LONGEST_ISSUER = 300;

    private static final Map<QName, DocumentKind> KINDS = Arrays.stream(DocumentKind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> Names.of(kind.modelType()), Function.identity()));

    private final PropertyValues values;
    private final NumberTerms numbers;

    public DocumentNodes(PropertyValues values, NumberTerms numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    /** The node type of a document. */
    static QName type(Document document) {
        return Names.of(document.kind().modelType());
    }

    /** Whether nodes of that type are documents. */
    public static boolean isDocument(QName type) {
        return KINDS.containsKey(type);
    }

    /** Everything of a document that is a property; what it does not have is there without a value. */
    NodeProperties properties(Document document) {
        NodeProperties properties = new NodeProperties(values);
        DocumentProperties.OWNED.forEach(key -> properties.set(key.name(), null));
        Metadata metadata = document.metadata();
        Properties known = DocumentProperties.of(document, keys(metadata));
        known.toMap().forEach(properties::set);
        FileContent file = document.content();
        return properties
                .set(SUBJECT_FOLDED.name(), Spelling.FOLDED.line(metadata.subject()))
                .set(SUBJECT_TYPED.name(), Spelling.TYPED.line(metadata.subject()))
                .set(UNDATED.name(), known.get(DATE_KEY) == null ? NO_DATE : null)
                .set(FILE_NAME.name(), file.name())
                .set(FILE_TYPE.name(), file.mediaType())
                .set(FILE_SIZE.name(), file.size())
                .set(REVISION.name(), Math.toIntExact(document.version()))
                .set(ContentModel.PROP_MODIFIED, document.modifiedAt());
    }

    /** The number itself is among its short forms, too: to look for either of two properties takes a database much longer. */
    private SearchKeys keys(Metadata metadata) {
        List<String> terms = numbers.of(metadata.type(), metadata.number());
        List<String> cited = metadata.citations().stream()
                .flatMap(citation -> numbers.of(citation.type(), citation.number()).stream())
                .distinct()
                .toList();
        return new SearchKeys(terms.isEmpty() ? null : terms.get(0), terms, issuer(metadata.issuingBody()), cited);
    }

    private static String issuer(String name) {
        String line = Spelling.FOLDED.line(name);
        return line == null || line.length() <= LONGEST_ISSUER ? line : line.substring(0, LONGEST_ISSUER);
    }

    /** The document a node is; empty when it is none, or one that was never filed. */
    Optional<Document> document(String id, QName type, Map<QName, Serializable> node) {
        return isDocument(type) && PropertyValues.number(node, REVISION.name()) != null
                ? Optional.of(filed(id, KINDS.get(type), node))
                : Optional.empty();
    }

    private Document filed(String id, DocumentKind kind, Map<QName, Serializable> node) {
        Properties properties = properties(node);
        return new Document(
                new DocumentId(id),
                properties.get(REVISION),
                kind,
                DocumentProperties.status(properties).orElse(DocumentStatus.DRAFT),
                DocumentProperties.metadata(properties),
                new FileContent(
                        properties.get(FILE_NAME),
                        properties.get(FILE_TYPE),
                        properties.get(FILE_SIZE),
                        properties.get(PropertyKeys.CONTENT_HASH)),
                properties.get(PropertyKeys.IDENTITY_KEY),
                properties.get(PropertyKeys.OWNING_UNIT),
                (String) node.get(ContentModel.PROP_CREATOR),
                PropertyValues.instant(node.get(ContentModel.PROP_CREATED)),
                PropertyValues.instant(node.get(ContentModel.PROP_MODIFIED)),
                DocumentProperties.findings(properties),
                DocumentProperties.confidence(properties),
                properties.get(PropertyKeys.RECALL_REASON),
                properties.get(PropertyKeys.ROUND_ID));
    }

    /** The properties of the content model that a node has. */
    public Properties properties(Map<QName, Serializable> node) {
        Map<String, Object> named = new HashMap<>();
        node.forEach((name, value) -> {
            String prefixed = Names.prefixed(name);
            if (prefixed != null && value != null) {
                PropertyKeys.named(prefixed).ifPresent(key -> named.put(prefixed, read(key.type(), value)));
            }
        });
        return Properties.ofMap(named);
    }

    private Object read(PropertyType type, Serializable value) {
        return switch (type) {
            case DATE -> values.day(value);
            case DATE_TIME -> PropertyValues.instant(value);
            case INTEGER -> ((Number) value).intValue();
            case LONG -> ((Number) value).longValue();
            default -> value instanceof Collection<?> several ? List.copyOf(several) : value;
        };
    }
}
