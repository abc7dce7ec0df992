package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentProperties;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Properties;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.document.SearchKeys;
import vn.eoffice.reports.number.NumberTerms;
import vn.eoffice.reports.text.VietnameseText;

/** Documents as rows. */
final class DocumentRows {

    static final String INSERT =
            """
            insert into document (version, kind, status, modified_at, identity_hash, sha256, properties,
                id, unit, created_by, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String UPDATE =
            """
            update document set version = ?, kind = ?, status = ?, modified_at = ?, identity_hash = ?, sha256 = ?,
                properties = ?
            where id = ? and version = ?""";

    private static final int LONGEST_ISSUER = 300;

    private final Json json;
    private final NumberTerms numbers;
    private final ModelGuard guard;

    DocumentRows(Json json, NumberTerms numbers, ModelGuard guard) {
        this.json = json;
        this.numbers = numbers;
        this.guard = guard;
    }

    /** What {@link #INSERT} takes. */
    List<Object> columns(Document document) {
        List<Object> all = new ArrayList<>(changeable(document));
        all.addAll(List.of(
                document.id().value(), document.unit(), document.createdBy(), Columns.of(document.createdAt())));
        return all;
    }

    /** What {@link #UPDATE} takes before the id and the version that was read. */
    List<Object> changeable(Document document) {
        Properties properties = DocumentProperties.of(document, keys(document.metadata()));
        guard.check(document, properties);
        return Arrays.asList(
                document.version(),
                document.kind().name(),
                document.status().name(),
                Columns.of(document.modifiedAt()),
                Columns.sha256(document.identity()),
                document.content().sha256(),
                json.write(StoredProperties.of(properties, document.content())));
    }

    private SearchKeys keys(Metadata metadata) {
        List<String> terms = numbers.of(metadata.type(), metadata.number());
        String issuer = Columns.cut(Columns.text(VietnameseText.fold(metadata.issuingBody())), LONGEST_ISSUER);
        List<String> cited = metadata.citations().stream()
                .flatMap(citation -> numbers.of(citation.type(), citation.number()).stream())
                .distinct()
                .toList();
        return terms.isEmpty()
                ? new SearchKeys(null, terms, issuer, cited)
                : new SearchKeys(terms.get(0), terms.subList(1, terms.size()), issuer, cited);
    }

    Document document(ResultSet row) throws SQLException {
        StoredProperties stored = json.read(row.getString("properties"), StoredProperties.class);
        Properties properties = stored.properties();
        return new Document(
                new DocumentId(row.getString("id")),
                row.getLong("version"),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentStatus.valueOf(row.getString("status")),
                DocumentProperties.metadata(properties),
                stored.content(),
                properties.get(PropertyKeys.IDENTITY_KEY),
                row.getString("unit"),
                row.getString("created_by"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "modified_at"),
                DocumentProperties.findings(properties),
                DocumentProperties.confidence(properties),
                properties.get(PropertyKeys.RECALL_REASON),
                properties.get(PropertyKeys.ROUND_ID));
    }
}
