package vn.eoffice.reports.alfresco.setup;

import org.alfresco.repo.module.AbstractModuleComponent;

/** Alfresco's call at the first start of the server with a module that has it. */
public final class RecordOwnersSetup extends AbstractModuleComponent {

    private final RecordOwners owners;

    public RecordOwnersSetup(RecordOwners owners) {
        this.owners = owners;
    }

    @Override
    protected void executeInternal() {
        owners.repair();
    }
}
