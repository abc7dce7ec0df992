package org.alfresco.service.namespace;

public class InvalidQNameException extends RuntimeException {
    public InvalidQNameException(String msg) {
        super(msg);
    }
}
