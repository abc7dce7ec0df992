package org.alfresco.service.cmr.search;

import java.io.Serializable;
import org.alfresco.service.cmr.repository.NodeRef;

public interface ResultSetRow {
    NodeRef getNodeRef();

    Serializable getValue(String columnName);
}
