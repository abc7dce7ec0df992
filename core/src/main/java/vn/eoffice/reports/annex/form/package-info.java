/**
 * What an annex form asks for: header, rows, kinds of columns, formulas, checks and how its cells are put together.
 * Definitions are data files, so an office adds a form without a build.
 */
package vn.eoffice.reports.annex.form;
