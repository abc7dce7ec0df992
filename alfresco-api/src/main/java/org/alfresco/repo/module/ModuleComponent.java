package org.alfresco.repo.module;

public interface ModuleComponent {
    void execute();
}
