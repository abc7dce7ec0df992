package vn.eoffice.reports.alfresco.repository;

import org.alfresco.repo.audit.AuditComponent;

/** Whether the journal is kept: an administrator may have switched Alfresco's auditing off. */
public final class JournalState {

    private final AuditComponent audit;

    public JournalState(AuditComponent audit) {
        this.audit = audit;
    }

    /** Asked in a transaction. */
    public boolean isKept() {
        return AuditJournal.isKept(audit);
    }
}
