/**
 * The text of a file, whatever its format, read as a clerk reads the printed page. It exists apart from
 * {@code extraction} because files come from anywhere and may be hostile: here is the only place where their bytes are
 * looked at, and every reader here runs within {@link vn.eoffice.reports.extraction.text.TextLimits}.
 */
package vn.eoffice.reports.extraction.text;
