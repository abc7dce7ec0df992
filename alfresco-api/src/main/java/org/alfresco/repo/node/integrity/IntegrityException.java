package org.alfresco.repo.node.integrity;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

public class IntegrityException extends AlfrescoRuntimeException {
    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
    }
}
