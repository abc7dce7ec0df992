/**
 * What an administrator keeps of the office: units, groups, terms and issuer codes, each as a table that is changed row
 * by row or by a file, first looked at and then applied as a whole or not at all. One package, so that every table is
 * read, checked, compared, stored and written down alike.
 */
package vn.eoffice.reports.settings;
