package vn.eoffice.reports.alfresco.routing;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.fake.FakeTransactions;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.RoutingSlips;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.routing.RoutingTimes;
import vn.eoffice.reports.routing.Submission;
import vn.eoffice.reports.workflow.RoutingVariables;

/** All use cases over an Alfresco in memory with a real engine, and people who use the engine past them. */
final class WorkflowDesk {

    private static final TestEngine ENGINE = new TestEngine();

    final AlfrescoOffice office = new AlfrescoOffice();
    final TestEngine engine = ENGINE.cleared(office.alfresco());
    final UseCases useCases;
    final ProcessRevision revision;
    final RoutingRepair repair;
    final RoutingSlips slips;

    WorkflowDesk() {
        FakeAlfresco alfresco = office.alfresco();
        TransactionLocks locks = new TransactionLocks(alfresco.locks(), alfresco.transactions());
        OwnCalls own = new OwnCalls();
        WorkflowRouting routing =
                new WorkflowRouting(engine.services(), alfresco.nodes(), locks, own, alfresco.identity());
        useCases = UseCases.over(
                office.ports().with(routing),
                CodeTables.standard(),
                new RoutingTimes(Duration.ofDays(5), Duration.ofDays(3)),
                Clock.systemUTC());
        slips = new RoutingSlips(
                alfresco.nodes(),
                office.ports().folders(),
                new PropertyValues(OfficeSettings.DEFAULT.zone()),
                alfresco.identity());
        Afterwards afterwards = new Afterwards(new InMemoryRetries(alfresco.transactions()), alfresco.identity());
        engine.register(new RoutingListeners(
                        new WorkflowEvents(useCases.routingSteps(), alfresco.transactions(), afterwards),
                        new AlfrescoHost(alfresco.identity()),
                        own,
                        new ClientRules(
                                useCases.routingClients(),
                                office.documents(),
                                office.directory(),
                                engine.services().workflows(),
                                alfresco.authorities(),
                                alfresco.identity()),
                        new Refusals(() -> Locale.ROOT),
                        slips)
                .beans());
        revision = ProcessRevision.ofRouting(engine.services(), locks, alfresco.identity());
        repair = new RoutingRepair(engine.services(), office.journal(), useCases.routingSteps(), afterwards);
        engine.inTransaction(revision::ensure);
    }

    private static final class InMemoryRetries extends RetryingTransactionHelper {

        private final FakeTransactions transactions;

        InMemoryRetries(FakeTransactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean readOnly, boolean requiresNew) {
            AtomicReference<R> result = new AtomicReference<>();
            transactions.run(() -> {
                try {
                    result.set(work.execute());
                } catch (RuntimeException | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            });
            return result.get();
        }
    }

    /** A draft of the clerk's. */
    DocumentId filed() {
        DocumentId id = TestDocuments.newId();
        as(TestDirectory.CLERK, () -> {
            Document plan = TestDocuments.plan(id, metadata -> metadata.number(null));
            office.documents().add(plan);
            office.permissions().grant(id, List.of(Authority.user("vanthu")), Access.WRITE);
            office.permissions().grant(id, List.of(Authority.clerksOf("VPTU")), Access.WRITE);
            return id;
        });
        return id;
    }

    /** One on its way, sent by our own desk. */
    DocumentId submitted() {
        DocumentId id = filed();
        Submission submission = new Submission(id, Authority.user("thamdinh"), Authority.user("lanhdao"), null);
        as(TestDirectory.CLERK, () -> useCases.routingDesk().submit(submission, TestDirectory.CLERK));
        return id;
    }

    /** Starts a process as Share and the REST API do. */
    void start(Actor actor, List<DocumentId> documents, UnaryOperator<Map<String, Object>> form) {
        as(actor, () -> {
            FormStart.of(office.alfresco(), engine, documents, form.apply(new HashMap<>()));
            return documents;
        });
    }

    /** Completes a document's open task as Share and the REST API do. */
    void complete(Actor actor, DocumentId id, String verdict, String comment) {
        as(actor, () -> {
            TaskService tasks = engine.engine.getTaskService();
            Map<String, Object> filled = Map.of(RoutingVariables.VERDICT, verdict, RoutingVariables.COMMENT, comment);
            tasks.complete(task(id).getId(), filled, true);
            return id;
        });
    }

    void assign(Actor actor, DocumentId id, String userId) {
        as(actor, () -> {
            engine.engine.getTaskService().setAssignee(task(id).getId(), userId);
            return id;
        });
    }

    void cancel(Actor actor, DocumentId id) {
        as(actor, () -> {
            engine.engine.getRuntimeService().deleteProcessInstance(process(id), "cancelled");
            return id;
        });
    }

    /** A document's open task; null when it is on nobody's desk. */
    Task task(DocumentId id) {
        return engine.engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .singleResult();
    }

    String process(DocumentId id) {
        return task(id).getProcessInstanceId();
    }

    Document stored(DocumentId id) {
        return office.documents().find(id).orElseThrow();
    }

    List<Action> journal(DocumentId id) {
        return office.journal().of(id).stream().map(JournalEntry::action).toList();
    }

    String lastBy(DocumentId id) {
        List<JournalEntry> entries = office.journal().of(id);
        return entries.get(entries.size() - 1).by();
    }

    boolean mayRead(Actor actor, DocumentId id) {
        return office.permissions().allows(actor, id, Access.READ);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        office.alfresco().as(actor.userId(), () -> engine.inTransaction(() -> result.set(work.get())));
        return result.get();
    }
}
