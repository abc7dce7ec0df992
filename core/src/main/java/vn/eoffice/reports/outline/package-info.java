/**
 * Outlines (đề cương): the headings a report must follow, read from the file an office hands out; whether a report
 * follows them; drafts made from them; and whether a paper looks as its rules say. It exists apart from
 * {@code extraction} because that reads what a document says of itself, and this compares one document with another.
 *
 * <p>{@link vn.eoffice.reports.outline.Outlines} is the way in. No file makes anything here throw: what is wrong with
 * one is a finding.
 */
package vn.eoffice.reports.outline;
