/** Requests and answers as every host can give and take them. */
package vn.eoffice.reports.rest.http;
