package vn.eoffice.reports.alfresco.web;

import java.io.IOException;
import java.io.InputStream;
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

    private final WebScriptRequest request;
    private FormData form;

    RequestPayload(WebScriptRequest request) {
        this.request = request;
    }

    @Override
    public InputStream open() {
        return request.getContent().getInputStream();
    }

    @Override
    public List<Part> parts() throws IOException {
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
