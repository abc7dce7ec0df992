/** What went wrong, as the caller is told: one mapping from exceptions to statuses and sentences. */
package vn.eoffice.reports.rest.error;
