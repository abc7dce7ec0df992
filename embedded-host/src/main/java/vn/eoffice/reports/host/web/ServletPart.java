package vn.eoffice.reports.host.web;

import java.io.IOException;
import java.io.InputStream;
import vn.eoffice.reports.rest.http.Part;

/** One part of a multipart body as the server keeps it. */
record ServletPart(jakarta.servlet.http.Part part) implements Part {

    @Override
    public String name() {
        return part.getName();
    }

    @Override
    public String fileName() {
        return part.getSubmittedFileName();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
