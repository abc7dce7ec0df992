package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

public class DoNothingCopyBehaviourCallback extends AbstractCopyBehaviourCallback {
    private static final CopyBehaviourCallback INSTANCE = new DoNothingCopyBehaviourCallback();

    public static CopyBehaviourCallback getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean getMustCopy(QName classQName, CopyDetails copyDetails) {
        return false;
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
        return Map.of();
    }
}
