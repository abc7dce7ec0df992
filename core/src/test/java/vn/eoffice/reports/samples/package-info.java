/**
 * Makes the documents of {@code samples/documents} out of the readable sources in {@code samples/sources}, laid out the
 * way an office lays out its own paper. Run by {@code samples/make.sh}; not part of any test run.
 */
package vn.eoffice.reports.samples;
