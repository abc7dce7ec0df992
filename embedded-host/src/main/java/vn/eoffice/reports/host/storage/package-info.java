/**
 * The ports that keep things, on plain tables of H2 or PostgreSQL and files named by their SHA-256. Everything works in
 * the caller's Spring transaction.
 */
package vn.eoffice.reports.host.storage;
