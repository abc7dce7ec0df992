package vn.eoffice.reports.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.rest.endpoint.Route;
import vn.eoffice.reports.rest.endpoint.Routes;
import vn.eoffice.reports.rest.http.Method;
import vn.eoffice.reports.rest.http.RequestException;

/** Finds the route of a request. */
final class Router {

    private final List<Route> routes;

    Router(Routes routes) {
        this.routes = routes.all();
    }

    /** A route with the variables of the path. */
    record Match(Route route, Map<String, String> variables) {}

    /** The methods a path knows, in words for the {@code Allow} header; empty when the path is unknown. */
    String allowed(String path) {
        return matches(path).stream()
                .map(match -> match.route().method().name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Match find(Method method, String path) {
        List<Match> matches = matches(path);
        if (matches.isEmpty()) {
            throw new RequestException(404, "request.no-such-path");
        }
        return matches.stream()
                .filter(match -> match.route().method() == method)
                .findFirst()
                .orElseThrow(() -> new RequestException(405, "request.method-not-allowed", allowed(path)));
    }

    private List<Match> matches(String path) {
        List<String> steps = steps(path);
        List<Match> found = new ArrayList<>();
        for (Route route : routes) {
            Map<String, String> variables = route.match(steps);
            if (variables != null) {
                found.add(new Match(route, variables));
            }
        }
        return found;
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
            steps.add(decoded(step));
        }
        return steps;
    }

    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RequestException.invalid("request.bad-path");
        }
    }
}
