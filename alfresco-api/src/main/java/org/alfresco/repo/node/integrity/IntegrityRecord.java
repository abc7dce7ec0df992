package org.alfresco.repo.node.integrity;

public class IntegrityRecord {
    public IntegrityRecord(String msg) {}
}
