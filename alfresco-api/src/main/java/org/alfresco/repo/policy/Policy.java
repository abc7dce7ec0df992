package org.alfresco.repo.policy;

public interface Policy {}
