package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.activiti.engine.ProcessEngine;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.audit.AuditComponent;
import org.alfresco.repo.domain.node.NodeDAO;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** One Alfresco in memory, with its services; each answers Alfresco's interface, the fakes behind are for setting up. */
public final class FakeAlfresco {

    private final FakeState state = new FakeState();
    private final FakeModel model = new FakeModel();
    private final FakeIdentity identity = new FakeIdentity();
    private final FakeTransactions transactions =
            new FakeTransactions(state, () -> state.nodes.values().forEach(model::check));
    private final FakePolicies policies = new FakePolicies(model, transactions);
    private final FakeRules rules = new FakeRules(policies);
    private final FakeGroups groups = new FakeGroups(state, identity);
    private final FakeRights rights = new FakeRights(state, groups, identity);
    private final FakeNodes fakeNodes;
    private final FakeContents fakeContents;
    private final FakeFileLocks fileLocks;
    private final FakeLocks locks = new FakeLocks();
    private final FakeActions actions = new FakeActions(transactions);
    private final FakeAudit audit = new FakeAudit(state, identity, transactions::isActive);
    private final FakeSearch search;
    private final NodeRef companyHome;

    public FakeAlfresco(Clock clock) {
        fakeNodes = new FakeNodes(state, model, rights, policies, identity, clock);
        fakeContents = new FakeContents(fakeNodes, policies, identity);
        fileLocks = new FakeFileLocks(fakeNodes, policies);
        search = new FakeSearch(state, model, rights, fakeContents::text);
        companyHome = identity.asSystem(this::createCompanyHome);
    }

    private NodeRef createCompanyHome() {
        NodeRef root = fakeNodes
                .createNode(
                        null, ContentModel.ASSOC_CHILDREN, QName.createQName("", "root"), ContentModel.TYPE_CONTAINER)
                .getChildRef();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, "Company Home");
        NodeRef home = fakeNodes
                .createNode(
                        root,
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home"),
                        ContentModel.TYPE_FOLDER,
                        properties)
                .getChildRef();
        rights.setPermission(home, "GROUP_EVERYONE", PermissionService.CONSUMER, true);
        return home;
    }

    public void inTransaction(Runnable work) {
        transactions.run(work);
    }

    /** Does it in a transaction as somebody who signed in. */
    public void as(String userId, Runnable work) {
        identity.as(userId, () -> {
            transactions.run(work);
            return null;
        });
    }

    /** The same with an answer. */
    public <T> T answerAs(String userId, Supplier<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        as(userId, () -> answer.set(work.get()));
        return answer.get();
    }

    public NodeRef companyHome() {
        return companyHome;
    }

    public FakeIdentity identity() {
        return identity;
    }

    public FakeTransactions transactions() {
        return transactions;
    }

    public FakeModel model() {
        return model;
    }

    public FakeGroups groups() {
        return groups;
    }

    public FakeLocks fakeLocks() {
        return locks;
    }

    public FakeAudit fakeAudit() {
        return audit;
    }

    public FakeActions fakeActions() {
        return actions;
    }

    public FakeSearch fakeSearch() {
        return search;
    }

    public NodeService nodes() {
        return Proxied.of(NodeService.class, fakeNodes);
    }

    public ContentService contents() {
        return Proxied.of(ContentService.class, fakeContents);
    }

    public VersionService versions() {
        return Proxied.of(VersionService.class, new FakeVersions(state, fakeNodes));
    }

    public SearchService search() {
        return Proxied.of(SearchService.class, search);
    }

    public PermissionService permissions() {
        return Proxied.of(PermissionService.class, rights);
    }

    public OwnableService owners() {
        return Proxied.of(OwnableService.class, rights);
    }

    public AuthorityService authorities() {
        return Proxied.of(AuthorityService.class, groups);
    }

    public PersonService people() {
        return Proxied.of(PersonService.class, groups);
    }

    public AuditComponent audit() {
        return Proxied.of(AuditComponent.class, audit);
    }

    public JobLockService locks() {
        return Proxied.of(JobLockService.class, locks);
    }

    public PolicyComponent policies() {
        return Proxied.of(PolicyComponent.class, policies);
    }

    public BehaviourFilter behaviours() {
        return Proxied.of(BehaviourFilter.class, policies);
    }

    public RuleService rules() {
        return Proxied.of(RuleService.class, rules);
    }

    public FakeRules fakeRules() {
        return rules;
    }

    /** Workflows in an engine that runs in this repository's transactions. */
    public WorkflowService workflows(ProcessEngine engine) {
        return Proxied.of(WorkflowService.class, new FakeWorkflows(fakeNodes, engine));
    }

    public ActionService actions() {
        return Proxied.of(ActionService.class, actions);
    }

    public LockService fileLocks() {
        return Proxied.of(LockService.class, fileLocks);
    }

    public FakeFileLocks fakeFileLocks() {
        return fileLocks;
    }

    public FakeCopies copies() {
        return new FakeCopies(fakeNodes, policies);
    }

    public FakeNodes fakeNodes() {
        return fakeNodes;
    }

    public FakePolicies fakePolicies() {
        return policies;
    }

    public DictionaryService dictionary() {
        return Proxied.of(DictionaryService.class, model);
    }

    /** Knows of no change in the transaction. */
    public NodeDAO nodeDao() {
        return ensureNew -> null;
    }
}
