/** One run of an import: what earlier runs did, what this one does, and what it tells. */
package vn.eoffice.reports.importer.run;
