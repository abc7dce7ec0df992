package org.alfresco.service.cmr.repository;

public interface ContentAccessor {
    long getSize();

    ContentData getContentData();

    String getContentUrl();

    String getMimetype();

    void setMimetype(String mimetype);

    String getEncoding();

    void setEncoding(String encoding);
}
