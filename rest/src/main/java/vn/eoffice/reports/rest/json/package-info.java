/** What the contract's JSON looks like, and how it is read: one mapping for both hosts and the command line. */
package vn.eoffice.reports.rest.json;
