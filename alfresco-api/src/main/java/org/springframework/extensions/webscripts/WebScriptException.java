package org.springframework.extensions.webscripts;

public class WebScriptException extends RuntimeException {
    private final int status;

    public WebScriptException(int status, String msgId) {
        super(msgId);
        this.status = status;
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super(msgId, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
