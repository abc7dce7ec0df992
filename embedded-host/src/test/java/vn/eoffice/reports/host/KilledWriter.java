package vn.eoffice.reports.host;

import java.nio.file.Path;
import java.util.Map;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.TestDocuments;

/** Stores documents with a number each until it is killed, and prints a line for each one that was committed. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) {
        HostOffice office = HostOffice.start(Path.of(args[0]), Map.of());
        while (true) {
            String[] stored = new String[1];
            office.inTransaction(() -> {
                stored[0] = TestDocuments.newId().value();
                office.documents().add(TestDocuments.plan(new DocumentId(stored[0])));
                stored[0] += " " + office.counters().next("TU.KH.2025-2030");
            });
            System.out.println(stored[0]);
        }
    }
}
