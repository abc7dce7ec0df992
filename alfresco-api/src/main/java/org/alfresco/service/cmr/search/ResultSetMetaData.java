package org.alfresco.service.cmr.search;

public interface ResultSetMetaData {}
