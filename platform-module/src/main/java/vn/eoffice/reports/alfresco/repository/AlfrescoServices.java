package vn.eoffice.reports.alfresco.repository;

import org.alfresco.repo.audit.AuditComponent;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.version.VersionService;

/**
 * The services of Alfresco that keep the office. Contents, search and actions are the upper-case beans, which check rights and
 * open transactions; the others leave both to their callers, who are use cases within one and act as the system.
 */
public record AlfrescoServices(
        NodeService nodes,
        ContentService contents,
        VersionService versions,
        SearchService search,
        PermissionService permissions,
        OwnableService owners,
        AuthorityService authorities,
        PersonService people,
        AuditComponent audit,
        JobLockService locks,
        BehaviourFilter behaviours,
        ActionService actions,
        RuleService rules) {}
