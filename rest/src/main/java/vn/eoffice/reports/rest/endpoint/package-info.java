/** The handlers behind the routes: each reads a request, calls one use case and shows what it answered. */
package vn.eoffice.reports.rest.endpoint;
