package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface PersonService {
    boolean personExists(String userName);

    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    boolean isEnabled(String userName);

    NodeRef createPerson(Map<QName, Serializable> properties);
}
