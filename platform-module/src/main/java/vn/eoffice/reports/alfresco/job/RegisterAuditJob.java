package vn.eoffice.reports.alfresco.job;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.JournalState;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterAudit;
import vn.eoffice.reports.rest.Transactions;

/** Looks through the registers, one after another, and tells the administrators what is wrong, the journal included. */
public final class RegisterAuditJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterAuditJob.class);

    private final RegisterAudit audit;
    private final JournalState journal;
    private final Transactions transactions;

    public RegisterAuditJob(RegisterAudit audit, JournalState journal, Transactions transactions) {
        this.audit = audit;
        this.journal = journal;
        this.transactions = transactions;
    }

    @Override
    public void run() {
        List<Register> registers = transactions.read(audit::registers);
        List<Finding> findings = new ArrayList<>();
        if (!transactions.read(journal::isKept)) {
            findings.add(Finding.of("journal.off"));
        }
        new Items(transactions).each(registers, register -> {
            List<Finding> found = audit.examine(register);
            findings.removeAll(found);
            findings.addAll(found);
            return found.size();
        });
        findings.forEach(finding -> LOG.warn("Registers: {} {}", finding.code(), finding.arguments()));
        transactions.write(() -> {
            audit.report(registers.size(), findings);
            return null;
        });
    }
}
