package vn.eoffice.reports.alfresco.setup;

import java.util.function.Consumer;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.JournalState;

/** Tells the administrator at the start that the journal is not kept, before the first entry is missing. */
public final class JournalCheck extends AbstractModuleComponent {

    private static final Logger LOG = LoggerFactory.getLogger(JournalCheck.class);

    private final JournalState journal;
    private final Consumer<String> log;

    public JournalCheck(JournalState journal) {
        this(journal, LOG::warn);
    }

    JournalCheck(JournalState journal, Consumer<String> log) {
        this.journal = journal;
        this.log = log;
    }

    @Override
    protected void executeInternal() {
        if (!journal.isKept()) {
            log.accept("The journal is not kept, and nobody is reminded: set audit.enabled=true and"
                    + " audit.report-management.enabled=true in alfresco-global.properties");
        }
    }
}
