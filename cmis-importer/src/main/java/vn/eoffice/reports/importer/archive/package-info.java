/** The old archive on disk: which of its files are documents, and the files inside parcels. */
package vn.eoffice.reports.importer.archive;
