package vn.eoffice.reports.host.directory;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;

/** Opens an account for each person of {@code people.csv} who has none. */
public final class FirstAccounts {

    static final String FILE = "people.csv";

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 14;

    private final DirectoryFolder files;
    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    public FirstAccounts(DirectoryFolder files, AccountStore accounts, PasswordEncoder encoder) {
        this.files = files;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * Opens the accounts that are missing.
     *
     * @param given by user id the passwords that settings give
     * @param common the password of everybody else; null for a random one each
     * @return by user id the random passwords, to be shown once; nobody can find them out later
     */
    public Map<String, String> open(Map<String, String> given, String common) {
        Map<String, String> random = new LinkedHashMap<>();
        for (CsvRow row : files.rows(FILE)) {
            Actor actor = actor(row);
            if (accounts.find(actor.userId()).isEmpty()) {
                String password = given.getOrDefault(actor.userId(), common);
                if (password == null) {
                    password = randomPassword();
                    random.put(actor.userId(), password);
                }
                accounts.add(new Account(actor, row.optional("email"), encoder.encode(password), true));
            }
        }
        return random;
    }

    /** Everybody whom the files name, with their roles, for the screen. */
    public List<Actor> people() {
        List<Actor> people = new ArrayList<>();
        files.rows(FILE).forEach(row -> people.add(actor(row)));
        return people;
    }

    private static Actor actor(CsvRow row) {
        Set<Role> roles = row.several("roles").stream()
                .map(role -> row.oneOf(Role.class, role))
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw row.wrong("a person has a role");
        }
        return new Actor(row.required("user_id"), row.required("name"), row.required("unit"), roles);
    }

    private String randomPassword() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
