package vn.eoffice.reports.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;

/** The table {@code user_account}. Few and read with every request: kept in memory and read again after a change. */
public final class AccountStore {

    private final JdbcClient jdbc;
    private volatile Map<String, Account> accounts;

    public AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account with that user id, whether or not it is enabled. */
    public Optional<Account> find(String userId) {
        return Optional.ofNullable(loaded().get(userId));
    }

    /** Every account. */
    public List<Account> all() {
        return List.copyOf(loaded().values());
    }

    /** Adds an account. Runs in a transaction of its own, or in none. */
    void add(Account account) {
        Actor actor = account.actor();
        jdbc.sql(
                        """
                        insert into user_account (user_id, name, unit, roles, email, password_hash, enabled)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.userId(),
                        actor.name(),
                        actor.unit(),
                        actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")),
                        account.email(),
                        account.passwordHash(),
                        account.enabled())
                .update();
        accounts = null;
    }

    private Map<String, Account> loaded() {
        Map<String, Account> known = accounts;
        if (known == null) {
            known = jdbc.sql("select * from user_account").query((row, index) -> account(row)).list().stream()
                    .collect(Collectors.toMap(account -> account.actor().userId(), Function.identity()));
            accounts = known;
        }
        return known;
    }

    private static Account account(ResultSet row) throws SQLException {
        Set<Role> roles = Arrays.stream(row.getString("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Account(
                new Actor(row.getString("user_id"), row.getString("name"), row.getString("unit"), roles),
                row.getString("email"),
                row.getString("password_hash"),
                row.getBoolean("enabled"));
    }
}
