package org.alfresco.error;

public class AlfrescoRuntimeException extends RuntimeException {
    private final String msgId;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(msgId, cause);
        this.msgId = msgId;
    }

    public String getMsgId() {
        return msgId;
    }
}
