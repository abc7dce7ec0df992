package vn.eoffice.reports.host.storage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.port.Holidays;

/** The table {@code special_day}. */
final class JdbcHolidays implements Holidays {

    private final JdbcClient jdbc;

    JdbcHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SpecialDay> added() {
        return jdbc.sql("select * from special_day order by on_day")
                .query((row, index) -> new SpecialDay(
                        Columns.date(row, "on_day"),
                        SpecialDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    @Override
    public void add(SpecialDay day) {
        remove(day.date());
        jdbc.sql("insert into special_day (on_day, kind, name) values (?, ?, ?)")
                .params(day.date(), day.kind().name(), Columns.text(day.name()))
                .update();
    }

    @Override
    public void remove(LocalDate date) {
        jdbc.sql("delete from special_day where on_day = ?").param(date).update();
    }
}
