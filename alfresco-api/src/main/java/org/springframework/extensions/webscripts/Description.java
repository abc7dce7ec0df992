package org.springframework.extensions.webscripts;

public interface Description {
    String getId();

    String getMethod();

    String[] getURIs();
}
