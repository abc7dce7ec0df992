package org.alfresco.service.cmr.dictionary;

public interface AspectDefinition extends ClassDefinition {}
