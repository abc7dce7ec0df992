package vn.eoffice.reports.round;

import java.time.Clock;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.port.Holidays;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;

/** Everything rounds do, put together over a host's adapters. Each use case runs in the transaction of its caller. */
public record RoundCases(
        RoundPreparation preparation,
        RoundReporting reporting,
        RoundDesk desk,
        RoundBook book,
        CalendarDesk calendar,
        RoundSteps steps) {

    /** A host's adapters for rounds. */
    public record Adapters(Rounds rounds, Submissions submissions, Holidays holidays, RoundWatch watch) {}

    /**
     * Puts the use cases together.
     *
     * @param ports the host's other adapters
     * @param clock in the office's time zone
     */
    public static RoundCases over(
            Adapters adapters, Ports ports, Filing filing, PlanTexts texts, FormCatalog forms, Clock clock) {
        RoundDesks desks = desks(adapters, ports, clock);
        FiledParts parts = new FiledParts(
                filing,
                ports.documents(),
                desks.documents(),
                new Sharing(ports.permissions()),
                ports.directory(),
                clock);
        return new RoundCases(
                new RoundPreparation(desks, texts, forms),
                new RoundReporting(desks, parts),
                new RoundDesk(desks),
                new RoundBook(desks, ports.journal()),
                new CalendarDesk(desks, adapters.holidays()),
                new RoundSteps(desks));
    }

    static RoundDesks desks(Adapters adapters, Ports ports, Clock clock) {
        DocumentAccess documents = new DocumentAccess(ports.documents(), ports.permissions());
        return new RoundDesks(
                adapters.rounds(),
                adapters.submissions(),
                ports.directory(),
                new RoundAccess(adapters.rounds(), ports.directory(), documents, clock),
                documents,
                new OfficeCalendar(adapters.holidays()),
                adapters.watch(),
                new RoundNotices(ports.documents(), ports.directory(), ports.notifier()),
                new JournalWriter(ports.journal(), clock),
                clock);
    }
}
