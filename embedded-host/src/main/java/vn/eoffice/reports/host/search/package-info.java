/**
 * Full text: a Lucene index beside the database. It is a copy that can be made again at any time; a queue in the
 * database says what it has yet to read.
 */
package vn.eoffice.reports.host.search;
