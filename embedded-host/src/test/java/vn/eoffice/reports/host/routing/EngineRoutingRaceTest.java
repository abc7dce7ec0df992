package vn.eoffice.reports.host.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.Verdict;

class EngineRoutingRaceTest {

    private static final int PEOPLE = 4;
    private static final int DOCUMENTS = 5;
    private static final Actor SIGNER = new Actor("dung", "Phạm Quốc Dũng", "TU", Set.of(Role.SIGNER));

    @Test
    void ofManyWhoSignAtOnceOneDoesInH2() throws Exception {
        oneSigns(TestDatabases.h2InMemory());
    }

    @Test
    void ofManyWhoSignAtOnceOneDoesInPostgres() throws Exception {
        oneSigns(TestDatabases.postgres());
    }

    @Test
    void ofManyWhoSubmitAtOnceOneDoesInH2() throws Exception {
        oneStarts(TestDatabases.h2InMemory());
    }

    @Test
    void ofManyWhoSubmitAtOnceOneDoesInPostgres() throws Exception {
        oneStarts(TestDatabases.postgres());
    }

    private static void oneSigns(EngineOffice office) throws Exception {
        try {
            for (int i = 0; i < DOCUMENTS; i++) {
                DocumentId plan = new DocumentId("plan-" + i);
                office.inTransaction(() -> office.routing().start(request(plan)));
                String task = office.table().find(plan).orElseThrow().id();

                List<Problem> problems = atOnce(() ->
                        office.inTransaction(() -> office.routing().complete(task, SIGNER, Verdict.APPROVE, null)));

                assertThat(problems).hasSize(PEOPLE - 1).containsOnly(Problem.NOT_FOUND);
                assertThat(office.table().find(plan)).isEmpty();
            }
        } finally {
            office.shutDown();
        }
    }

    private static void oneStarts(EngineOffice office) throws Exception {
        try {
            for (int i = 0; i < DOCUMENTS; i++) {
                DocumentId plan = new DocumentId("plan-" + i);

                List<Problem> problems =
                        atOnce(() -> office.inTransaction(() -> office.routing().start(request(plan))));

                assertThat(problems).hasSize(PEOPLE - 1).containsOnly(Problem.CONFLICT);
            }
            assertThat(office.routing().tasks(SIGNER, PageRequest.FIRST).total())
                    .isEqualTo(DOCUMENTS);
        } finally {
            office.shutDown();
        }
    }

    /** Lets many do the same at the same time; what stopped the others. */
    private static List<Problem> atOnce(Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        try {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, PEOPLE)
                    .forEach(i -> all.add(people.submit(() -> {
                        await(together);
                        work.run();
                    })));
            List<Problem> problems = new ArrayList<>();
            for (Future<?> one : all) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof ReportException report)) {
                        throw e;
                    }
                    problems.add(report.problem());
                }
            }
            return problems;
        } finally {
            people.shutdownNow();
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RoutingRequest request(DocumentId document) {
        return new RoutingRequest(
                document, "an", null, Authority.role(Role.SIGNER), Duration.ofDays(5), Duration.ofDays(3));
    }
}
