/**
 * The HTTP contract, written once for every host: routes, JSON, errors. It knows neither servlets nor web scripts; a
 * host translates its requests into {@link vn.eoffice.reports.rest.http.HttpCall} and gives its transactions.
 */
package vn.eoffice.reports.rest;
