package vn.eoffice.reports.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The body of an answer. It is opened inside the transaction and written after it, and must be closed whether or not it
 * was written.
 */
public interface Body extends AutoCloseable {

    /** Writes everything once. */
    void writeTo(OutputStream out) throws IOException;

    /** How many bytes it has; -1 when not known. */
    long size();

    @Override
    void close() throws IOException;

    /** A body that is in memory. */
    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    /** A body that is read from an open stream. */
    static Body of(InputStream stream, long size) {
        return new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                stream.transferTo(out);
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }
}
