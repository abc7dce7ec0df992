package vn.eoffice.reports.document;

import java.io.InputStream;

/**
 * A file opened for reading.
 *
 * @param stream to be closed by who asked for it
 */
public record DocumentContent(FileContent file, InputStream stream) {}
