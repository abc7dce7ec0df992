package org.alfresco.repo.rendition2;

import java.util.Map;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;

public interface SynchronousTransformClient {
    boolean isSupported(
            String sourceMimetype,
            long sourceSizeInBytes,
            String contentUrl,
            String targetMimetype,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef);

    void transform(
            ContentReader reader,
            ContentWriter writer,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef);
}
