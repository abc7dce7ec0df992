package org.springframework.extensions.webscripts;

public interface Container {
    String getName();
}
