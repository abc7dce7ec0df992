package vn.eoffice.reports.rest.http;

/** The methods of the contract; others break in proxies that offices have. */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
