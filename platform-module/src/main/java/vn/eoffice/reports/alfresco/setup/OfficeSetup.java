package vn.eoffice.reports.alfresco.setup;

import org.alfresco.repo.module.AbstractModuleComponent;

/** Alfresco's call at the start of the server; with {@code executeOnceOnly=false} at every start. */
public final class OfficeSetup extends AbstractModuleComponent {

    private final OfficeStructure structure;

    public OfficeSetup(OfficeStructure structure) {
        this.structure = structure;
    }

    @Override
    protected void executeInternal() {
        structure.ensure();
    }
}
