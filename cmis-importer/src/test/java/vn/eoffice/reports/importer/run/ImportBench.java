package vn.eoffice.reports.importer.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.chemistry.opencmis.client.api.Session;
import vn.eoffice.reports.extraction.text.DocxBuilder;
import vn.eoffice.reports.importer.cmis.CmisServer;
import vn.eoffice.reports.importer.cmis.HttpCmis;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;

/**
 * How many Word files a second an import takes, against the in-memory server over HTTP on the same machine.
 * {@code ./mvnw -pl cmis-importer -am test-compile}, then run with the test class path.
 */
final class ImportBench {

    private ImportBench() {}

    public static void main(String... arguments) throws Exception {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        Path folder = Files.createTempDirectory("import-bench-");
        Path archive = Files.createDirectory(folder.resolve("kho"));
        for (int n = 1; n <= files; n++) {
            DocxBuilder paper = new DocxBuilder();
            Papers.plan(n).lines().forEach(paper::paragraph);
            paper.writeTo(archive.resolve(n + ".docx"));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        HttpCmis server = new HttpCmis(folder);
        for (int connections : new int[] {1, 4, 8}) {
            Session session = CmisServer.at(server.url()).open("nhap", "x".toCharArray(), InMemoryCmis.repository());
            TestImport imported =
                    new TestImport(archive, folder.resolve(connections + ".tsv")).connections(connections);
            out.printf("%d connections, %d files: ", connections, files);
            out.println(rate("all", files, () -> imported.run(session)) + ", "
                    + rate("again", files, () -> imported.run(session)));
        }
        out.println(rate("plan only", files, () -> new TestImport(archive, folder.resolve("plan.tsv")).plan(null)));
        server.stop();
    }

    private static String rate(String what, int files, Runnable work) {
        long start = System.nanoTime();
        work.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        return "%s %.1f s, %.0f files/s".formatted(what, taken.toMillis() / 1e3, files * 1e3 / taken.toMillis());
    }
}
