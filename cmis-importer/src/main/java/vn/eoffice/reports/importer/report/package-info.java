/** What the person who imports gets to see: lines on the screen, and a table with every document of the archive. */
package vn.eoffice.reports.importer.report;
