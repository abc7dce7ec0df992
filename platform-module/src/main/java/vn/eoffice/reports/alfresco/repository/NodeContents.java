package vn.eoffice.reports.alfresco.repository;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Contents;

/**
 * Files as content of the document's node, each with a version that says which of ours it is. Versions that Alfresco made
 * of its own are not among them. The text is not kept: Alfresco's index reads files itself.
 */
final class NodeContents implements Contents {

    private static final String NUMBER = "reportsVersion";
    private static final String NAME = "reportsFileName";
    private static final String TYPE = "reportsFileType";
    private static final String SIZE = "reportsFileSize";
    private static final String SHA256 = "reportsSha256";
    private static final String AT = "reportsWrittenAt";
    private static final String BY = "reportsWrittenBy";

    /** A version is made when a file is written, and never else. */
    private static final Map<QName, Serializable> OUR_VERSIONS_ONLY = Map.of(
            ContentModel.PROP_AUTO_VERSION, false,
            ContentModel.PROP_AUTO_VERSION_PROPS, false,
            ContentModel.PROP_INITIAL_VERSION, false);

    private final NodeService nodes;
    private final ContentService contents;
    private final VersionService versions;
    private final OwnWrites own;
    private final Identity identity;

    NodeContents(AlfrescoServices services, Identity identity) {
        this.nodes = services.nodes();
        this.contents = services.contents();
        this.versions = services.versions();
        this.own = new OwnWrites(services);
        this.identity = identity;
    }

    @Override
    public void write(DocumentId id, ContentVersion version, Path file, String text) {
        NodeRef node = NodeDocuments.node(id);
        identity.asSystem(() -> own.changing(node, () -> {
            if (!nodes.hasAspect(node, ContentModel.ASPECT_VERSIONABLE)) {
                nodes.addAspect(node, ContentModel.ASPECT_VERSIONABLE, OUR_VERSIONS_ONLY);
            }
            ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
            writer.setMimetype(version.content().mediaType());
            writer.setEncoding("UTF-8");
            writer.putContent(file.toFile());
            return versions.createVersion(node, properties(version));
        }));
    }

    private static Map<String, Serializable> properties(ContentVersion version) {
        FileContent content = version.content();
        return Map.of(
                VersionBaseModel.PROP_VERSION_TYPE,
                VersionType.MAJOR,
                NUMBER,
                String.valueOf(version.number()),
                NAME,
                content.name(),
                TYPE,
                content.mediaType(),
                SIZE,
                String.valueOf(content.size()),
                SHA256,
                content.sha256(),
                AT,
                version.at().toString(),
                BY,
                version.by());
    }

    @Override
    public InputStream read(DocumentId id, int version) {
        return identity.asSystem(() -> ours(id).filter(candidate -> number(candidate) == version)
                .map(candidate -> contents.getReader(candidate.getFrozenStateNodeRef(), ContentModel.PROP_CONTENT))
                .filter(reader -> reader != null && reader.exists())
                .findFirst()
                .map(ContentReader::getContentInputStream)
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.no-such-version", version)));
    }

    @Override
    public List<ContentVersion> versions(DocumentId id) {
        return identity.asSystem(() -> ours(id).map(NodeContents::version)
                .sorted(Comparator.comparingInt(ContentVersion::number).reversed())
                .toList());
    }

    private Stream<Version> ours(DocumentId id) {
        NodeRef node = NodeDocuments.node(id);
        VersionHistory history = nodes.exists(node) ? versions.getVersionHistory(node) : null;
        return history == null
                ? Stream.empty()
                : history.getAllVersions().stream().filter(version -> version.getVersionProperty(NUMBER) != null);
    }

    private static ContentVersion version(Version version) {
        return new ContentVersion(
                number(version),
                new FileContent(
                        text(version, NAME),
                        text(version, TYPE),
                        Long.parseLong(text(version, SIZE)),
                        text(version, SHA256)),
                Instant.parse(text(version, AT)),
                text(version, BY));
    }

    private static int number(Version version) {
        return Integer.parseInt(text(version, NUMBER));
    }

    private static String text(Version version, String property) {
        return version.getVersionProperty(property).toString();
    }
}
