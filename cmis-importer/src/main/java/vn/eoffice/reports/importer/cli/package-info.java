/** The command {@code import}. */
package vn.eoffice.reports.importer.cli;
