package vn.eoffice.reports.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The body of a request, as the host received it. It is read once, by the thread that serves the call. */
public interface Payload {

    /** A request without a body. */
    Payload NONE = new Payload() {
        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }
    };

    /** The raw body; the caller closes it. */
    InputStream open() throws IOException;

    /** The parts of a multipart body in their order; empty when the body is none. */
    List<Part> parts() throws IOException;
}
