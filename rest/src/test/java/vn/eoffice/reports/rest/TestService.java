package vn.eoffice.reports.rest;

import java.nio.file.Path;
import java.time.Clock;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.rest.endpoint.Routes;
import vn.eoffice.reports.rest.endpoint.Service;
import vn.eoffice.reports.rest.endpoint.Spool;
import vn.eoffice.reports.rest.error.Texts;
import vn.eoffice.reports.rest.json.Json;

/** The contract over an office in memory that cannot read any file. */
public final class TestService {

    private TestService() {}

    public static Routes routes(Path folder) {
        TestDesk desk = new TestDesk();
        FileReading reading = new FileReading(
                (file, name) -> {
                    throw new UnreadableFileException(Finding.of("file.damaged"), null);
                },
                null);
        Service service = new Service(
                reading,
                desk.useCases(),
                desk.office().directory(),
                desk.office().notifier(),
                new Spool(folder, 1000),
                Clock.systemUTC(),
                desk.rounds(),
                desk.settings());
        return new Routes(service, new Json(), new Texts());
    }
}
