package vn.eoffice.reports.host.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.number.IssuerCode;
import vn.eoffice.reports.port.OfficeTables;

/**
 * The table {@code office_row} over the units and groups of the files: what was changed in the application wins, what
 * was not is as the files have it. What everybody reads all the time is kept in memory and read again when a change has
 * committed.
 */
public final class JdbcOfficeTables implements OfficeTables {

    private static final String UNIT = "unit";
    private static final String GROUP = "group";
    private static final String ISSUER = "issuer";

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final JdbcClient jdbc;
    private final KnownOffice files;
    private volatile KnownOffice known;

    JdbcOfficeTables(JdbcClient jdbc, KnownOffice files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public List<DatedUnit> units() {
        return stored().units();
    }

    @Override
    public void saveUnits(List<DatedUnit> units) {
        save(UNIT, units, DatedUnit::code);
    }

    @Override
    public List<DatedGroup> groups() {
        return stored().groups();
    }

    @Override
    public void saveGroups(List<DatedGroup> groups) {
        save(GROUP, groups, DatedGroup::code);
    }

    @Override
    public List<IssuerCode> issuerCodes() {
        return rows(ISSUER, IssuerCode.class).stream()
                .sorted(Comparator.comparing(IssuerCode::code))
                .toList();
    }

    @Override
    public void saveIssuerCodes(List<IssuerCode> codes) {
        save(ISSUER, codes, IssuerCode::code);
    }

    /** What has committed, for everybody who reads; the same object as long as nothing has changed. */
    public List<IssuerCode> knownIssuerCodes() {
        return known().issuerCodes();
    }

    KnownOffice known() {
        KnownOffice last = known;
        return last == null ? load() : last;
    }

    /** Waits for whoever is loading, so that nothing older is kept afterwards. */
    public synchronized void forget() {
        known = null;
    }

    private synchronized KnownOffice load() {
        if (known == null) {
            known = stored();
        }
        return known;
    }

    private KnownOffice stored() {
        return new KnownOffice(
                Stream.concat(files.units().stream(), rows(UNIT, DatedUnit.class).stream()),
                Stream.concat(files.groups().stream(), rows(GROUP, DatedGroup.class).stream()),
                issuerCodes());
    }

    private <T> List<T> rows(String kind, Class<T> type) {
        return jdbc.sql("select content from office_row where kind = ?").param(kind).query(String.class).list().stream()
                .map(content -> read(content, type))
                .toList();
    }

    /** Loads what has committed before anything else can be read, and again when the transaction is over. */
    private <T> void save(String kind, List<T> rows, Function<T, String> code) {
        known();
        for (T row : rows) {
            jdbc.sql("delete from office_row where kind = ? and code = ?")
                    .params(kind, code.apply(row))
                    .update();
            jdbc.sql("insert into office_row (kind, code, content) values (?, ?, ?)")
                    .params(kind, code.apply(row), write(row))
                    .update();
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        } else {
            forget();
        }
    }

    private <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the table office_row cannot be read", e);
        }
    }

    private String write(Object row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be written", e);
        }
    }
}
