package org.alfresco.repo.module;

public abstract class AbstractModuleComponent implements ModuleComponent {
    public void setModuleId(String moduleId) {
        throw new UnsupportedOperationException();
    }

    public void setName(String name) {
        throw new UnsupportedOperationException();
    }

    public void setDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public void setSinceVersion(String version) {
        throw new UnsupportedOperationException();
    }

    public void setAppliesFromVersion(String version) {
        throw new UnsupportedOperationException();
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        throw new UnsupportedOperationException();
    }

    public final void execute() {
        throw new UnsupportedOperationException();
    }

    protected abstract void executeInternal() throws Throwable;
}
