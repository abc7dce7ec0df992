package org.alfresco.repo.module;

/** Its setters do nothing, so that tests can execute the Spring XML that calls them. */
public abstract class AbstractModuleComponent implements ModuleComponent {
    public void setModuleId(String moduleId) {}

    public void setName(String name) {}

    public void setDescription(String description) {}

    public void setSinceVersion(String version) {}

    public void setAppliesFromVersion(String version) {}

    public void setExecuteOnceOnly(boolean executeOnceOnly) {}

    public final void execute() {
        throw new UnsupportedOperationException();
    }

    protected abstract void executeInternal() throws Throwable;
}
