package org.alfresco.repo.domain.node;

public interface NodeDAO {
    Long getCurrentTransactionId(boolean ensureNew);
}
