package vn.eoffice.reports.alfresco.routing;

import org.alfresco.repo.module.AbstractModuleComponent;

/** Alfresco's call at the start of the server; with {@code executeOnceOnly=false} at every start. */
public final class ProcessDeployment extends AbstractModuleComponent {

    private final ProcessRevision revision;

    public ProcessDeployment(ProcessRevision revision) {
        this.revision = revision;
    }

    @Override
    protected void executeInternal() {
        revision.ensure();
    }
}
