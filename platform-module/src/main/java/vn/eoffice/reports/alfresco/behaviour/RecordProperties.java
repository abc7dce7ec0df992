package vn.eoffice.reports.alfresco.behaviour;

import static org.alfresco.service.namespace.NamespaceService.CONTENT_MODEL_1_0_URI;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;

/**
 * Which properties of a node are the record. The office's own are, and Alfresco's ({@code cm}) but for those that say
 * nothing of the document. Every other namespace is free: comments, system properties, metadata of pictures, add-ons.
 */
final class RecordProperties {

    private static final Set<QName> FREE = Stream.of(
                    // tags and categories
                    "taggable",
                    "categories",
                    // likes and ratings
                    "likesRatingSchemeCount",
                    "likesRatingSchemeTotal",
                    "fiveStarRatingSchemeCount",
                    "fiveStarRatingSchemeTotal",
                    // thumbnails and renditions
                    "lastThumbnailModification",
                    "thumbnailName",
                    "contentPropertyName",
                    // Alfresco's own versions
                    "versionLabel",
                    "versionType",
                    "initialVersion",
                    "autoVersion",
                    "autoVersionOnUpdateProps",
                    // locks, which are refused or allowed elsewhere
                    "lockOwner",
                    "lockType",
                    "lockLifetime",
                    "lockIsDeep",
                    "lockAdditionalInfo",
                    "expiryDate",
                    // who looked and who touched it last
                    "modified",
                    "modifier",
                    "accessed",
                    // the search index
                    "isIndexed",
                    "isContentIndexed")
            .map(name -> QName.createQName(CONTENT_MODEL_1_0_URI, name))
            .collect(Collectors.toUnmodifiableSet());

    /** What only use cases write; of an open document, too. Keys for searching are not here: they are worked out anew. */
    private static final Set<QName> KEPT = Stream.concat(
                    Stream.of(ContentModel.PROP_OWNER, ContentModel.PROP_CREATOR, ContentModel.PROP_CREATED),
                    Stream.of(
                                    "status",
                                    "owningUnit",
                                    "contentHash",
                                    "fileName",
                                    "fileType",
                                    "fileSize",
                                    "revision",
                                    "serial",
                                    "series",
                                    "distributedOn",
                                    "routingId",
                                    "routingStep",
                                    "submittedBy",
                                    "submittedOn",
                                    "returnReason",
                                    "dueLevel",
                                    "issuedOn",
                                    "approvedBy",
                                    "archivedOn",
                                    "recalledOn",
                                    "recalledBy",
                                    "recallReason",
                                    "confidence",
                                    "findings",
                                    "extractedOn")
                            .map(name -> QName.createQName(Names.NAMESPACE, name)))
            .collect(Collectors.toUnmodifiableSet());

    private RecordProperties() {}

    /** The properties of the record that differ. */
    static Set<QName> changed(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> !isRecord(name) || isSame(before.get(name), after.get(name)));
        return names;
    }

    /** Whether only use cases write it. */
    static boolean isKept(QName name) {
        return KEPT.contains(name);
    }

    /** Whether it is one of the office's own. */
    static boolean isOurs(QName name) {
        return Names.NAMESPACE.equals(name.getNamespaceURI());
    }

    private static boolean isRecord(QName name) {
        return isOurs(name)
                ? !name.getLocalName().startsWith("intake")
                : CONTENT_MODEL_1_0_URI.equals(name.getNamespaceURI()) && !FREE.contains(name);
    }

    private static boolean isSame(Serializable one, Serializable other) {
        if (one instanceof ContentData before && other instanceof ContentData after) {
            return Objects.equals(before.getContentUrl(), after.getContentUrl())
                    && Objects.equals(before.getMimetype(), after.getMimetype());
        }
        return Objects.equals(one, other);
    }
}
