package vn.eoffice.reports.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.rest.error.DiskFull;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Payload;
import vn.eoffice.reports.rest.http.RequestException;

/** The body of a servlet request. */
record ServletPayload(HttpServletRequest request, long maxBytes) implements Payload {

    @Override
    public InputStream open() throws IOException {
        return request.getInputStream();
    }

    @Override
    public List<Part> parts() throws IOException {
        try {
            List<Part> parts = new ArrayList<>();
            request.getParts().forEach(part -> parts.add(new ServletPart(part)));
            return parts;
        } catch (IllegalStateException e) {
            throw new RequestException(413, "request.file-too-large", String.valueOf(maxBytes / (1024 * 1024)));
        } catch (ServletException e) {
            throw RequestException.invalid("request.bad-multipart");
        } catch (IOException e) {
            if (DiskFull.isCauseOf(e)) {
                throw e;
            }
            throw RequestException.invalid("request.bad-multipart");
        }
    }
}
