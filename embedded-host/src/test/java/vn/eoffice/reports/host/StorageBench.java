package vn.eoffice.reports.host;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.NumberTerm;

/** Measures commits and searches of the adapters alone: {@code StorageBench FOLDER DOCUMENTS}. Not a test. */
final class StorageBench {

    private static final String[] WORDS =
            ("tổ chức bộ máy sắp xếp đảng ủy xã phường báo cáo kết quả thực hiện nghị quyết trung"
                            + " ương kế hoạch cán bộ công chức viên chức tinh gọn hiệu lực hiệu quả kiểm tra giám sát chuyển đổi số"
                            + " quán triệt phổ biến nhiệm kỳ đại hội chi bộ dân vận tuyên giáo nội chính văn phòng thi đua khen thưởng")
                    .split(" ");

    private final HostOffice office;

    private StorageBench(HostOffice office) {
        this.office = office;
    }

    public static void main(String[] args) throws Exception {
        HostOffice office = HostOffice.start(Path.of(args[0]), Map.of("reports.database.connections", 32));
        StorageBench bench = new StorageBench(office);
        bench.numbers(8);
        bench.numbers(32);
        bench.fill(Integer.parseInt(args[1]));
        for (int round = 0; round < 2; round++) {
            bench.search("number", i -> query(new NumberTerm(List.of((i % 900 + 1) + ".kh.tu")), null));
            bench.search("citation", i -> query(new NumberTerm(List.of((i % 400 + 1) + ".nq.tw")), null));
            bench.search("free text", i -> query(null, words(new Random(i), 3)));
        }
        office.shutDown();
        System.exit(0);
    }

    private void numbers(int threads) throws Exception {
        int each = 2000 / threads;
        long start = System.nanoTime();
        parallel(threads, thread -> {
            for (int i = 0; i < each; i++) {
                office.inTransaction(() -> office.counters().next("bench"));
            }
        });
        report("commits of a number, " + threads + " threads", each * threads, start);
    }

    private void fill(int documents) throws Exception {
        long start = System.nanoTime();
        parallel(8, thread -> {
            for (int i = thread; i < documents; i += 8) {
                file(i);
            }
        });
        report("documents stored", documents, start);
        start = System.nanoTime();
        office.search().search(query(null, "tổ chức"), PageRequest.FIRST);
        report("first search after that", 1, start);
    }

    private void file(int number) {
        Random random = new Random(number);
        DocumentId id = TestDocuments.newId();
        office.inTransaction(() -> {
            office.documents().add(TestDocuments.plan(id, metadata -> metadata.number((number % 900 + 1) + "-KH/TU")
                    .date(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2200)))
                    .subject(words(random, 60))
                    .citations(TestDocuments.citing(
                            (random.nextInt(400) + 1) + "-NQ/TW", (random.nextInt(400) + 1) + "-KL/TW"))));
            office.permissions()
                    .grant(id, List.of(Authority.unit(number % 3 == 0 ? "VPTU" : "TU")), Permissions.Access.READ);
        });
    }

    private void search(String name, IntFunction<DocumentQuery> queries) throws Exception {
        long[][] times = new long[8][250];
        long start = System.nanoTime();
        parallel(8, thread -> {
            for (int i = 0; i < times[thread].length; i++) {
                long before = System.nanoTime();
                office.inTransaction(searching(queries.apply(thread * 1000 + i)));
                times[thread][i] = System.nanoTime() - before;
            }
        });
        report("searches by " + name, 2000, start);
        long[] all = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                "  p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                all[all.length / 2] / 1e6, all[all.length * 95 / 100] / 1e6, all[all.length * 99 / 100] / 1e6);
    }

    private Runnable searching(DocumentQuery query) {
        return () -> office.search().search(query, new PageRequest(0, 25));
    }

    private static DocumentQuery query(NumberTerm mentions, String words) {
        return new DocumentQuery(
                TestDirectory.CLERK,
                mentions,
                null,
                null,
                words,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                DocumentQuery.Order.RELEVANCE);
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private static void parallel(int threads, IntConsumer work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            all.add(() -> {
                work.accept(thread);
                return null;
            });
        }
        for (Future<Void> one : pool.invokeAll(all)) {
            one.get();
        }
        pool.shutdown();
    }

    private static void report(String what, int count, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %d in %.1f s, %.0f/s%n", what, count, seconds, count / seconds);
    }
}
