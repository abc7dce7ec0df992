package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;

public class ContentData implements Serializable {
    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentData other
                && Objects.equals(contentUrl, other.contentUrl)
                && Objects.equals(mimetype, other.mimetype)
                && size == other.size;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(contentUrl);
    }

    @Override
    public String toString() {
        return "contentUrl=" + contentUrl + "|mimetype=" + mimetype + "|size=" + size + "|encoding=" + encoding;
    }
}
