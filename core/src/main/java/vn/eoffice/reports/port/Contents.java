package vn.eoffice.reports.port;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.DocumentId;

/** The files of documents, all versions. Works in the caller's transaction. */
public interface Contents {

    /**
     * Adds a version.
     *
     * @param file copied before this returns
     * @param text of the file, for full-text search; may be empty
     */
    void write(DocumentId id, ContentVersion version, Path file, String text);

    /**
     * Opens a version; the caller closes it.
     *
     * @throws vn.eoffice.reports.error.ReportException NOT_FOUND when there is no such version
     */
    InputStream read(DocumentId id, int version);

    /** The versions, newest first. */
    List<ContentVersion> versions(DocumentId id);
}
