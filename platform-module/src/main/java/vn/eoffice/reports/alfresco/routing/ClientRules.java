package vn.eoffice.reports.alfresco.routing;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.RoutingClients;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Submission;

/** Calls the use case for whoever is signed in. */
public final class ClientRules implements OtherClients {

    private final RoutingClients clients;
    private final Documents documents;
    private final Directory directory;
    private final WorkflowService workflows;
    private final AuthorityService authorities;
    private final Identity identity;

    public ClientRules(
            RoutingClients clients,
            Documents documents,
            Directory directory,
            WorkflowService workflows,
            AuthorityService authorities,
            Identity identity) {
        this.clients = clients;
        this.documents = documents;
        this.directory = directory;
        this.workflows = workflows;
        this.authorities = authorities;
        this.identity = identity;
    }

    @Override
    public RoutingRequest admit(StartForm form) {
        DocumentId document = onlyDocument(form.workflowPackage());
        Submission submission = new Submission(
                document, authority(form.reviewer()), authority(form.signer()), duration(form.stepTime()));
        return clients.start(submission, actor());
    }

    private DocumentId onlyDocument(String workflowPackage) {
        List<DocumentId> chosen = workflowPackage == null ? List.of() : documentsIn(new NodeRef(workflowPackage));
        if (chosen.size() != 1) {
            throw new ReportException(Problem.INVALID, "routing.one-document", chosen.size());
        }
        return chosen.get(0);
    }

    private List<DocumentId> documentsIn(NodeRef workflowPackage) {
        return identity.asSystem(() -> workflows.getPackageContents(workflowPackage).stream()
                .map(node -> new DocumentId(node.getId()))
                .filter(id -> documents.find(id).isPresent())
                .toList());
    }

    /** A user's name, a group's name or a code; null for an empty field. */
    private static Authority authority(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String name = typed.strip();
        if (name.indexOf(':') > 0) {
            return code(name);
        }
        return name.startsWith(PermissionService.GROUP_PREFIX)
                ? AuthorityNames.read(name).orElseThrow(() -> unknown(name))
                : Authority.user(name);
    }

    private static Authority code(String typed) {
        try {
            return Authority.parse(typed);
        } catch (IllegalArgumentException e) {
            throw unknown(typed);
        }
    }

    private static ReportException unknown(String typed) {
        return new ReportException(Problem.INVALID, "person.unknown", typed);
    }

    private static Duration duration(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            Duration time = Duration.parse(typed.strip());
            if (!time.isNegative() && !time.isZero()) {
                return time;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw new ReportException(Problem.INVALID, "routing.no-duration", typed);
    }

    @Override
    public String describe(DocumentId document) {
        return documents.find(document).map(Notice::wordsOf).orElse(List.of()).stream()
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
    }

    @Override
    public void requireEligible(RoutingStep step, Authority desk) {
        clients.requireEligible(step, desk, actor());
    }

    @Override
    public void decided(RoutingTask task, Decision decision) {
        clients.decide(task, decision, actor());
    }

    @Override
    public void reassigned(RoutingTask task, String userId) {
        if (!authorities.hasAdminAuthority()) {
            clients.reassign(task, userId, actor());
        } else if (userId != null) {
            clients.handOver(task, userId, identity.current());
        }
    }

    @Override
    public void cancelled(DocumentId document) {
        clients.cancel(document, identity.current());
    }

    private Actor actor() {
        String userId = identity.current();
        return directory.person(userId).orElseThrow(() -> unknown(userId));
    }
}
