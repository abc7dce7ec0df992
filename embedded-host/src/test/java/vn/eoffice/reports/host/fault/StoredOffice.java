package vn.eoffice.reports.host.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What lies in a host's database and folder, seen past the host. */
final class StoredOffice {

    private static final String REFERRED =
            "select sha256 from content_version union select text_sha256 from content_version where text_sha256 is not null";

    private final JdbcTemplate jdbc;
    private final Path contents;

    StoredOffice(DataSource database, Path home) {
        this.jdbc = new JdbcTemplate(database);
        this.contents = contents(home);
    }

    /**
     * What was found, for when the host has its database again.
     *
     * @param brokenRules by name of the rule, how many rows break it
     * @param brokenSeries by series with missing or doubled serials, the serials that are there
     * @param registered by document, the number in the outgoing register
     * @param referred names of the files that documents refer to
     * @param damaged those of them that are missing or hold something else
     */
    record Look(
            Map<String, Integer> brokenRules,
            Map<String, List<Integer>> brokenSeries,
            Map<String, String> registered,
            Set<String> referred,
            List<String> damaged,
            int documents,
            int openTasks) {}

    Look look() {
        Set<String> referred = Set.copyOf(jdbc.queryForList(REFERRED, String.class));
        List<String> damaged = referred.stream()
                .filter(sha256 -> !sha256.equals(hashOf(fileOf(sha256))))
                .toList();
        return new Look(
                brokenRules(),
                brokenSeries(),
                registered(),
                referred,
                damaged,
                count("document"),
                count("routing_task"));
    }

    private Map<String, Integer> brokenRules() {
        Map<String, Integer> broken = new TreeMap<>();
        StorageRules.COUNTS.forEach((rule, count) -> {
            Integer rows = jdbc.queryForObject(count, Integer.class);
            if (rows == null || rows > 0) {
                broken.put(rule, rows);
            }
        });
        return broken;
    }

    private Map<String, List<Integer>> brokenSeries() {
        Map<String, List<Integer>> broken = new TreeMap<>();
        jdbc.query("select series, last_number from counter", row -> {
            String series = row.getString("series");
            List<Integer> expected =
                    IntStream.rangeClosed(1, row.getInt("last_number")).boxed().toList();
            List<Integer> entered = jdbc.queryForList(
                    "select serial from register_entry where series = ? order by serial", Integer.class, series);
            if (!entered.equals(expected)) {
                broken.put(series, entered);
            }
        });
        return broken;
    }

    private int count(String table) {
        Integer rows = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    private Map<String, String> registered() {
        return jdbc
                .queryForList(
                        """
                        select e.document_id as id, e.number as number
                        from register_entry e join register r on r.id = e.register_id
                        where r.direction = 'OUTGOING'""")
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("id"), row -> (String) row.get("number")));
    }

    /** Names of all files of a host's content store, unfinished ones too. */
    static Map<String, Path> files(Path home) {
        try (Stream<Path> all = Files.walk(contents(home))) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path contents(Path home) {
        return home.resolve("content");
    }

    private Path fileOf(String sha256) {
        return contents.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static String hashOf(Path file) {
        try {
            return Files.exists(file) ? Paper.sha256(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
