package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

public class DefaultCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    public DefaultCopyBehaviourCallback() {}

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return true;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return properties;
    }
}
