/**
 * Units, groups and people: the first two from CSV files, the people from a table that the same files fill on the first
 * start.
 */
package vn.eoffice.reports.host.directory;
