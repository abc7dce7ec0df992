package vn.eoffice.reports.alfresco.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths that the web script framework has decoded, encoded again as the contract wants them. */
final class Paths {

    private Paths() {}

    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1)).map(Paths::step).collect(Collectors.joining("/"));
    }

    private static String step(String step) {
        return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
