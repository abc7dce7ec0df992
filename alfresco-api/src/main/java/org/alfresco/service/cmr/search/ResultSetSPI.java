package org.alfresco.service.cmr.search;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

public interface ResultSetSPI<ROW extends ResultSetRow, MD extends ResultSetMetaData> extends Iterable<ROW> {
    int length();

    long getNumberFound();

    NodeRef getNodeRef(int n);

    float getScore(int n);

    void close();

    List<NodeRef> getNodeRefs();

    boolean hasMore();
}
