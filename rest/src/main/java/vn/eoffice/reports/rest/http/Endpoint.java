package vn.eoffice.reports.rest.http;

import java.io.IOException;

/** The handler of a route, in two steps, so that no upload is ever read inside a transaction. */
@FunctionalInterface
public interface Endpoint {

    /** Reads and checks the request, outside any transaction. */
    Work prepare(Request request) throws IOException;
}
