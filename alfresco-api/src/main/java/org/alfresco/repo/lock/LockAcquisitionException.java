package org.alfresco.repo.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

public class LockAcquisitionException extends AlfrescoRuntimeException {
    public LockAcquisitionException(QName lockQName, String lockToken) {
        super(lockQName + " " + lockToken);
    }
}
