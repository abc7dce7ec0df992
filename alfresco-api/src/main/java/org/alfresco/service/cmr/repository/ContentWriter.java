package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;

public interface ContentWriter extends ContentAccessor {
    ContentReader getReader();

    OutputStream getContentOutputStream();

    void putContent(InputStream is);

    void putContent(File file);

    void putContent(String content);

    void putContent(ContentReader reader);

    void guessEncoding();

    void guessMimetype(String filename);
}
