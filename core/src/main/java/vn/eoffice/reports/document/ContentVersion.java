package vn.eoffice.reports.document;

import java.time.Instant;

/**
 * One version of a document's file.
 *
 * @param number from 1
 * @param by user id of who wrote it
 */
public record ContentVersion(int number, FileContent content, Instant at, String by) {}
