package vn.eoffice.reports.host.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Permissions;

/** The table {@code document_grant}. */
final class JdbcPermissions implements Permissions {

    private static final String POSTGRESQL_GRANT =
            """
            insert into document_grant (document_id, authority, access_level) values (?, ?, ?)
            on conflict (document_id, authority) do update set access_level = excluded.access_level
            where excluded.access_level = 'WRITE'""";
    private static final String H2_GRANT =
            """
            merge into document_grant old using (values (?, ?, ?)) new (document_id, authority, access_level)
            on old.document_id = new.document_id and old.authority = new.authority
            when matched and new.access_level = 'WRITE' then update set access_level = new.access_level
            when not matched then insert (document_id, authority, access_level)
                values (new.document_id, new.authority, new.access_level)""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final IndexQueue index;

    JdbcPermissions(JdbcTemplate template, Dialect dialect, IndexQueue index) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.dialect = dialect;
        this.index = index;
    }

    @Override
    public void grant(DocumentId id, Collection<Authority> authorities, Access access) {
        if (authorities.isEmpty()) {
            return;
        }
        template.batchUpdate(
                dialect == Dialect.POSTGRESQL ? POSTGRESQL_GRANT : H2_GRANT,
                authorities.stream()
                        .map(authority -> new Object[] {id.value(), authority.code(), access.name()})
                        .toList());
        index.changed(id);
    }

    @Override
    public void revoke(DocumentId id, Authority authority) {
        int gone = jdbc.sql("delete from document_grant where document_id = ? and authority = ?")
                .params(id.value(), authority.code())
                .update();
        if (gone > 0) {
            index.changed(id);
        }
    }

    /** Nobody comes to a file past the use case that opens it, and that one asks whether the document was recalled. */
    @Override
    public void closeFiles(DocumentId id) {
        // nothing else is open
    }

    @Override
    public Map<Authority, Access> grants(DocumentId id) {
        Map<Authority, Access> grants = new HashMap<>();
        jdbc.sql("select authority, access_level from document_grant where document_id = ?")
                .param(id.value())
                .query(row -> {
                    grants.put(
                            Authority.parse(row.getString("authority")), Access.valueOf(row.getString("access_level")));
                });
        return Map.copyOf(grants);
    }

    @Override
    public Set<DocumentId> readable(Actor actor, Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select document_id from document_grant"
                                + " where document_id in (:ids) and authority in (:authorities)")
                        .param("ids", ids.stream().map(DocumentId::value).toList())
                        .param("authorities", Authorities.codes(actor))
                        .query((row, number) -> new DocumentId(row.getString("document_id")))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean allows(Actor actor, DocumentId id, Access access) {
        List<String> levels =
                access == Access.READ ? List.of(Access.READ.name(), Access.WRITE.name()) : List.of(Access.WRITE.name());
        return jdbc.sql("select count(*) from document_grant where document_id = :document"
                                + " and authority in (:authorities) and access_level in (:levels)")
                        .param("document", id.value())
                        .param("authorities", Authorities.codes(actor))
                        .param("levels", levels)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
