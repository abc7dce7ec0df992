package vn.eoffice.reports.alfresco.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.RoutingSlips;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.port.RoutingContract;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.workflow.RoutingEvents;

/** Routing in Alfresco's workflow keeps the port's contract, with the real process in a real engine. */
class WorkflowRoutingTest extends RoutingContract {

    private static final TestEngine ENGINE = new TestEngine();

    @Override
    protected Office open() {
        return new WorkflowOffice();
    }

    private static final class WorkflowOffice implements Office {

        private final FakeAlfresco alfresco = new FakeAlfresco(Clock.systemUTC());
        private final TestEngine engine = ENGINE.cleared(alfresco);
        private final List<String> issued = new ArrayList<>();
        private final WorkflowRouting routing;
        private boolean refusing;

        WorkflowOffice() {
            TransactionLocks locks = new TransactionLocks(alfresco.locks(), alfresco.transactions());
            OwnCalls own = new OwnCalls();
            engine.register(new RoutingListeners(
                            events(),
                            new AlfrescoHost(alfresco.identity()),
                            own,
                            new NobodyElse(),
                            new Refusals(() -> Locale.ENGLISH),
                            slips(locks))
                    .beans());
            inTransaction(() -> ProcessRevision.ofRouting(engine.services(), locks, alfresco.identity())
                    .ensure());
            routing = new WorkflowRouting(engine.services(), alfresco.nodes(), locks, own, alfresco.identity());
        }

        @Override
        public Routing routing() {
            return routing;
        }

        @Override
        public void inTransaction(Runnable work) {
            engine.inTransaction(work);
        }

        @Override
        public void pass(Duration time) {
            engine.pass(time);
        }

        @Override
        public List<String> issued() {
            return issued;
        }

        @Override
        public void refuseToIssue() {
            refusing = true;
        }

        @Override
        public void close() {
            // kept for the next test
        }

        private RoutingSlips slips(TransactionLocks locks) {
            PropertyValues values = new PropertyValues(ZoneOffset.UTC);
            Folders folders = new Folders(alfresco.nodes(), alfresco.permissions(), locks, values);
            return new RoutingSlips(alfresco.nodes(), folders, values, alfresco.identity());
        }

        private RoutingEvents events() {
            return new RoutingEvents() {
                @Override
                public void arrive(DocumentId id, RoutingStep step, Authority owner) {
                    // nobody is told here
                }

                @Override
                public void issue(DocumentId id, String signer) {
                    if (refusing) {
                        throw new ReportException(Problem.CONFLICT, "register.closed");
                    }
                    issued.add(id + " " + signer);
                }

                @Override
                public void distribute(DocumentId id, String signer) {
                    // nobody receives anything here
                }

                @Override
                public void escalate(DocumentId id, RoutingStep step, DueLevel level, Authority owner) {
                    // nobody is told here
                }
            };
        }
    }

    /** The contract is about our own client. */
    private static final class NobodyElse implements OtherClients {

        @Override
        public RoutingRequest admit(StartForm form) {
            throw new AssertionError(form);
        }

        @Override
        public String describe(DocumentId document) {
            return "";
        }

        @Override
        public void requireEligible(RoutingStep step, Authority desk) {
            // everybody may
        }

        @Override
        public void decided(RoutingTask task, Decision decision) {
            throw new AssertionError(task);
        }

        @Override
        public void reassigned(RoutingTask task, String userId) {
            throw new AssertionError(task);
        }

        @Override
        public void cancelled(DocumentId document) {
            throw new AssertionError(document);
        }
    }
}
