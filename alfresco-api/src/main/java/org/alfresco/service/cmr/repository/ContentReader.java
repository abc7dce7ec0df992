package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;

public interface ContentReader extends ContentAccessor {
    boolean exists();

    InputStream getContentInputStream();

    void getContent(File file);

    void getContent(OutputStream os);

    String getContentString();

    String getContentString(int length);
}
