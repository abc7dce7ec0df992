package vn.eoffice.reports.alfresco.fake;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.content.transform.UnsupportedTransformationException;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;

/** A transform service that knows the texts it is told. Stands for SynchronousTransformClient, and for MimetypeService. */
public final class FakeTransforms {

    private final Map<String, String> texts = new HashMap<>();
    private int served;

    /** Reads every file of a media type as that text; null for a service that fails. */
    public void reads(String mediaType, String text) {
        texts.put(mediaType, text);
    }

    /** How many files it has taken. */
    public int served() {
        return served;
    }

    public SynchronousTransformClient service() {
        return Proxied.of(SynchronousTransformClient.class, this);
    }

    public MimetypeService mimetypes() {
        return Proxied.of(MimetypeService.class, this);
    }

    public String guessMimetype(String fileName) {
        return switch (fileName.replaceFirst(".*\\.", "")) {
            case "pdf" -> "application/pdf";
            case "doc" -> "application/msword";
            case "txt" -> "text/plain";
            default -> "application/octet-stream";
        };
    }

    public boolean isSupported(
            String source,
            long size,
            String url,
            String target,
            Map<String, String> options,
            String name,
            NodeRef ref) {
        return texts.containsKey(source) && target.equals("text/plain");
    }

    public void transform(
            ContentReader reader, ContentWriter writer, Map<String, String> options, String name, NodeRef ref) {
        served++;
        String text = texts.get(reader.getMimetype());
        if (text == null) {
            throw new UnsupportedTransformationException("out of order");
        }
        writer.putContent(text);
    }
}
