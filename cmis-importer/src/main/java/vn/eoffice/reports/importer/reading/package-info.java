/** Reads the files of an archive as a clerk would, in child processes, and says which fields somebody has to look at. */
package vn.eoffice.reports.importer.reading;
