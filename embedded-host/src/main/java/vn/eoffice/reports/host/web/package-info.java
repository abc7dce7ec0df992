/** The HTTP contract on Spring's embedded server: requests in, replies out, work in Spring's transactions. */
package vn.eoffice.reports.host.web;
