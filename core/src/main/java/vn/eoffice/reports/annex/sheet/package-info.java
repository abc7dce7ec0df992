/**
 * Workbooks of any make (.xlsx, .xlsm, .xls, .ods) as plain grids of filled cells. Nothing in a file is run, followed
 * or believed: formulas give their stored result, links and macros are left alone, and what is too large is refused.
 */
package vn.eoffice.reports.annex.sheet;
