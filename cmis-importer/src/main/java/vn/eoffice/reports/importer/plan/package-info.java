/** Decides, before anything is uploaded, what becomes of each document of the archive. */
package vn.eoffice.reports.importer.plan;
