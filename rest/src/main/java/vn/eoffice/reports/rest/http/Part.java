package vn.eoffice.reports.rest.http;

import java.io.IOException;
import java.io.InputStream;

/** One part of a multipart body. */
public interface Part {

    /** The form field's name. */
    String name();

    /** The name the sender gave the file; null for a part that is no file. Not to be trusted. */
    String fileName();

    /** The content; the caller closes it. */
    InputStream open() throws IOException;
}
