/**
 * Units, groups and people: the first two from CSV files and a table over them that an administrator changes, the people
 * from a table that the same files fill on the first start.
 */
package vn.eoffice.reports.host.directory;
