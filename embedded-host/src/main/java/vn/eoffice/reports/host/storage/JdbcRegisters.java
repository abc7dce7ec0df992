package vn.eoffice.reports.host.storage;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;

/** The tables {@code register} and {@code register_entry}. */
final class JdbcRegisters implements Registers {

    private static final String SELECT =
            """
            select e.*, r.direction, r.unit, r.period
            from register_entry e join register r on r.id = e.register_id""";

    private static final String OPEN = "insert into register (id, direction, unit, period) values (?, ?, ?, ?)";

    /** Who numbers next waits for this statement: opening and entering are one. */
    private static final String POSTGRESQL_ADD =
            "with opened as (" + OPEN + " on conflict (id) do nothing)\n" + RegisterRows.INSERT;

    private static final Logger LOG = LoggerFactory.getLogger(JdbcRegisters.class);

    private final JdbcClient jdbc;
    private final Dialect dialect;

    JdbcRegisters(JdbcClient jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    @Override
    public List<Register> all() {
        return jdbc.sql("select * from register order by period desc, unit, direction desc")
                .query((row, index) -> RegisterRows.register(row, "id"))
                .list();
    }

    @Override
    public void add(RegisterEntry entry) {
        if (dialect == Dialect.POSTGRESQL) {
            jdbc.sql(POSTGRESQL_ADD)
                    .params(columns(entry.register()))
                    .params(RegisterRows.columns(entry))
                    .update();
        } else {
            openOnH2(entry.register());
            jdbc.sql(RegisterRows.INSERT).params(RegisterRows.columns(entry)).update();
        }
    }

    private void openOnH2(Register register) {
        boolean exists = jdbc.sql("select count(*) from register where id = ?")
                        .param(register.id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!exists) {
            insertOnH2(register);
        }
    }

    /** Two transactions may open the same register at once; the later one waits and then finds it there. */
    private void insertOnH2(Register register) {
        try {
            jdbc.sql(OPEN).params(columns(register)).update();
        } catch (DuplicateKeyException e) {
            LOG.debug("Opened meanwhile: {}", register.id(), e);
        }
    }

    private static List<Object> columns(Register register) {
        return List.of(register.id(), register.direction().name(), register.unit(), register.period());
    }

    @Override
    public void replace(RegisterEntry changed) {
        int rows = jdbc.sql(RegisterRows.UPDATE)
                .params(RegisterRows.changeable(changed))
                .param(changed.id())
                .update();
        if (rows == 0) {
            throw new ReportException(Problem.NOT_FOUND, "register.no-entry", changed.id());
        }
    }

    @Override
    public Optional<RegisterEntry> find(String register, String entry) {
        return jdbc.sql(SELECT + " where e.register_id = ? and e.id = ?")
                .params(register, entry)
                .query((row, index) -> RegisterRows.entry(row))
                .optional();
    }

    @Override
    public Optional<RegisterEntry> numbered(String register, String number) {
        return jdbc.sql(SELECT + " where e.register_id = ? and e.number = ? order by e.seq desc"
                        + " fetch first row only")
                .params(register, number)
                .query((row, index) -> RegisterRows.entry(row))
                .optional();
    }

    @Override
    public Page<RegisterEntry> entries(String register, PageRequest page) {
        List<RegisterEntry> items = jdbc.sql(SELECT + " where e.register_id = ? order by e.series, e.serial"
                        + " offset ? rows fetch next ? rows only")
                .params(register, page.skip(), page.max())
                .query((row, index) -> RegisterRows.entry(row))
                .list();
        long total = jdbc.sql("select count(*) from register_entry where register_id = ?")
                .param(register)
                .query(Long.class)
                .single();
        return new Page<>(items, page.skip(), total);
    }
}
