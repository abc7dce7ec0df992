package vn.eoffice.reports.importer.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import vn.eoffice.reports.importer.cmis.Targets;

/** Which server, and where on it. */
final class ServerOptions {

    @Option(names = "--url", paramLabel = "URL")
    private String url;

    @Option(names = "--user", paramLabel = "USER")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    @Option(names = "--password-env", paramLabel = "NAME", defaultValue = "REPORTS_PASSWORD")
    private String passwordVariable;

    @Option(names = "--to", paramLabel = "PATH", defaultValue = "/Kho lưu trữ")
    private String root;

    @Option(names = "--classified-folder", paramLabel = "PATH")
    private String classified;

    @Option(names = "--classified-readers", paramLabel = "NAME", split = ",")
    private List<String> readers = List.of();

    @Option(names = "--unit", paramLabel = "CODE")
    private String unit;

    @Option(names = "--connections", paramLabel = "N", defaultValue = "4")
    private int connections;

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    Path passwordFile() {
        return passwordFile;
    }

    String passwordVariable() {
        return passwordVariable;
    }

    String unit() {
        return unit;
    }

    int connections() {
        return connections;
    }

    /** Whether enough is said to call a server. */
    boolean isComplete() {
        return url != null && user != null;
    }

    boolean allowsClassified() {
        return classified != null;
    }

    /**
     * Where documents go.
     *
     * @throws IllegalArgumentException when classified ones have no folder of their own
     */
    Targets targets() {
        return new Targets(root, classified, user == null ? "" : user, readers);
    }
}
