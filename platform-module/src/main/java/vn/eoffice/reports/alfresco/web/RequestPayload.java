package vn.eoffice.reports.alfresco.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;
import vn.eoffice.reports.rest.error.DiskFull;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Payload;
import vn.eoffice.reports.rest.http.RequestException;

/** The body of a web script's request. Parts of more than some kilobytes wait in temporary files until it is closed. */
final class RequestPayload implements Payload, AutoCloseable {

    /** Room for the other parts and what is around them. */
    private static final long AROUND = 1L << 20;

    /** What is read of a refused upload, so that its sender sees the answer. */
    private static final long SWALLOWED = 512L << 20;

    private final WebScriptRequest request;
    private final long maxBytes;
    private FormData form;

    /**
     * @param maxBytes of one uploaded file
     */
    RequestPayload(WebScriptRequest request, long maxBytes) {
        this.request = request;
        this.maxBytes = maxBytes;
    }

    @Override
    public InputStream open() {
        return request.getContent().getInputStream();
    }

    @Override
    public List<Part> parts() throws IOException {
        refuseOversized();
        if (!(request.parseContent() instanceof FormData data)) {
            return List.of();
        }
        form = data;
        try {
            return Arrays.stream(data.getFields()).<Part>map(FormPart::new).toList();
        } catch (WebScriptException e) {
            if (DiskFull.isCauseOf(e)) {
                throw new IOException(e);
            }
            throw RequestException.invalid("request.bad-multipart");
        }
    }

    /** Before the framework puts all of it into a temporary file. */
    private void refuseOversized() throws IOException {
        long length = declaredLength();
        if (length < 0) {
            throw new RequestException(411, "request.length-required");
        }
        if (length <= maxBytes + AROUND) {
            return;
        }
        if (length <= SWALLOWED) {
            open().transferTo(OutputStream.nullOutputStream());
        }
        throw new RequestException(413, "request.file-too-large", String.valueOf(maxBytes / (1024 * 1024)));
    }

    private long declaredLength() {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public void close() {
        if (form != null) {
            form.cleanup();
        }
    }

    private record FormPart(FormData.FormField field) implements Part {

        @Override
        public String name() {
            return field.getName();
        }

        @Override
        public String fileName() {
            return field.getIsFile() ? field.getFilename() : null;
        }

        @Override
        public InputStream open() throws IOException {
            InputStream content = field.getInputStream();
            if (content == null) {
                throw new IOException("a part of the body is gone");
            }
            return content;
        }
    }
}
