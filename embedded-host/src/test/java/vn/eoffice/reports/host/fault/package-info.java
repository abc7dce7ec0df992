/** What the host does when the machine under it fails, and when people send it what no host should be sent. */
package vn.eoffice.reports.host.fault;
