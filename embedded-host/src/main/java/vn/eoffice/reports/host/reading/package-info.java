/** Reads files in processes of their own, so that no file can harm the host. */
package vn.eoffice.reports.host.reading;
