/** The spreadsheet somebody kept of an old archive: which row speaks of which file, and what it says. */
package vn.eoffice.reports.importer.sheet;
