/**
 * Annex tables: the workbook a unit fills in, and the reading of what came back. A form says what is asked
 * ({@link vn.eoffice.reports.annex.form}), the files of the field are read as plain grids
 * ({@link vn.eoffice.reports.annex.sheet}), and what units filled in is put together in
 * {@link vn.eoffice.reports.annex.consolidation}.
 */
package vn.eoffice.reports.annex;
