package vn.eoffice.reports.alfresco.fake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Files behind content properties. Stands for ContentService. */
public final class FakeContents {

    private final FakeNodes nodes;
    private final FakePolicies policies;
    private final FakeIdentity identity;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    FakeContents(FakeNodes nodes, FakePolicies policies, FakeIdentity identity) {
        this.identity = identity;
        this.nodes = nodes;
        this.policies = policies;
    }

    /** The text of a node's file, as an index reads it; empty when it has none. */
    String text(FakeNode node) {
        ContentData data = (ContentData) node.properties().get(ContentModel.PROP_CONTENT);
        return data == null ? "" : new String(files.get(data.getContentUrl()), StandardCharsets.UTF_8);
    }

    public ContentReader getReader(NodeRef ref, QName property) {
        identity.requireSomebody();
        nodes.checkReadContent(ref);
        ContentData data = (ContentData) nodes.getProperty(ref, property);
        return data == null ? null : Proxied.of(ContentReader.class, new Reader(data, files.get(data.getContentUrl())));
    }

    public ContentWriter getWriter(NodeRef ref, QName property, boolean update) {
        identity.requireSomebody();
        return Proxied.of(ContentWriter.class, new Writer(ref, property));
    }

    public ContentWriter getTempWriter() {
        identity.requireSomebody();
        return Proxied.of(ContentWriter.class, new Writer(null, null));
    }

    /** Stands for ContentReader. */
    public record Reader(ContentData data, byte[] bytes) {

        public boolean exists() {
            return bytes != null;
        }

        public long getSize() {
            return data.getSize();
        }

        public String getMimetype() {
            return data.getMimetype();
        }

        public String getEncoding() {
            return data.getEncoding();
        }

        public ContentData getContentData() {
            return data;
        }

        public String getContentUrl() {
            return data.getContentUrl();
        }

        public InputStream getContentInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        public void getContent(File file) {
            try {
                Files.write(file.toPath(), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String getContentString() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Stands for ContentWriter. */
    public final class Writer {

        private final NodeRef ref;
        private final QName property;
        private String mimetype;
        private String encoding = "UTF-8";
        private ContentData written;

        private Writer(NodeRef ref, QName property) {
            this.ref = ref;
            this.property = property;
        }

        public void setMimetype(String value) {
            mimetype = value;
        }

        public void setEncoding(String value) {
            encoding = value;
        }

        public void putContent(File file) {
            try {
                store(Files.readAllBytes(file.toPath()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void putContent(InputStream in) {
            try {
                store(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void putContent(String text) {
            store(text.getBytes(StandardCharsets.UTF_8));
        }

        public OutputStream getContentOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    store(toByteArray());
                }
            };
        }

        public ContentReader getReader() {
            return Proxied.of(ContentReader.class, new Reader(written, files.get(written.getContentUrl())));
        }

        private void store(byte[] bytes) {
            String url = "store://" + UUID.randomUUID() + ".bin";
            files.put(url, bytes);
            written = new ContentData(url, mimetype, bytes.length, encoding);
            if (ref != null) {
                boolean isNew = nodes.getProperty(ref, property) == null;
                nodes.setProperty(ref, property, written);
                policies.fire(
                        OnContentUpdatePolicy.class,
                        OnContentUpdatePolicy.QNAME,
                        nodes.node(ref),
                        policy -> policy.onContentUpdate(ref, isNew));
            }
        }
    }
}
