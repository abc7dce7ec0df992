package vn.eoffice.reports.host.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            on conflict (document_id, authority) do update set access_level = excluded.access_level""";
    private static final String H2_GRANT =
            """
            merge into document_grant (document_id, authority, access_level) key (document_id, authority)
            values (?, ?, ?)""";

    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final IndexQueue index;

    JdbcPermissions(JdbcClient jdbc, Dialect dialect, IndexQueue index) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.index = index;
    }

    @Override
    public void grant(DocumentId id, Authority authority, Access access) {
        jdbc.sql(dialect == Dialect.POSTGRESQL ? POSTGRESQL_GRANT : H2_GRANT)
                .params(id.value(), authority.code(), access.name())
                .update();
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
