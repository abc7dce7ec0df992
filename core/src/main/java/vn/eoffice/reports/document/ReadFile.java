package vn.eoffice.reports.document;

import vn.eoffice.reports.extraction.Extraction;

/**
 * A file that was read, ready to be filed.
 *
 * @param text of the file, for full-text search; empty for a scan without text
 */
public record ReadFile(Upload upload, FileContent content, Extraction extraction, String text) {}
