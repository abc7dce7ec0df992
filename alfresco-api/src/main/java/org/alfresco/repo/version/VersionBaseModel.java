package org.alfresco.repo.version;

public interface VersionBaseModel {
    String PROP_VERSION_TYPE = "versionType";
    String PROP_DESCRIPTION = "description";
}
