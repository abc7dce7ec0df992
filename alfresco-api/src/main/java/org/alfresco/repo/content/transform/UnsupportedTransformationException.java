package org.alfresco.repo.content.transform;

import org.alfresco.error.AlfrescoRuntimeException;

public class UnsupportedTransformationException extends AlfrescoRuntimeException {
    public UnsupportedTransformationException(String msgId) {
        super(msgId);
    }
}
