package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

public interface Version extends Serializable {
    Date getCreatedDate();

    String getCreator();

    Date getFrozenModifiedDate();

    String getFrozenModifier();

    String getVersionLabel();

    String getDescription();

    Map<String, Serializable> getVersionProperties();

    Serializable getVersionProperty(String name);

    NodeRef getVersionedNodeRef();

    NodeRef getFrozenStateNodeRef();
}
