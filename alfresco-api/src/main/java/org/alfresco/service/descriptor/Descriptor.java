package org.alfresco.service.descriptor;

public interface Descriptor {
    String getVersion();

    String getVersionMajor();

    String getVersionMinor();

    String getEdition();
}
