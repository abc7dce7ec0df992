package vn.eoffice.reports;

import java.time.Clock;
import vn.eoffice.reports.distribution.Distribution;
import vn.eoffice.reports.distribution.Reminders;
import vn.eoffice.reports.document.Consultation;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.register.DraftNumbers;
import vn.eoffice.reports.register.IncomingRegister;
import vn.eoffice.reports.register.Numbering;
import vn.eoffice.reports.register.RegisterAudit;
import vn.eoffice.reports.register.RegisterBook;
import vn.eoffice.reports.routing.RoutingClients;
import vn.eoffice.reports.routing.RoutingDesk;
import vn.eoffice.reports.routing.RoutingRules;
import vn.eoffice.reports.routing.RoutingSteps;
import vn.eoffice.reports.routing.RoutingTimes;
import vn.eoffice.reports.search.Search;
import vn.eoffice.reports.search.TypedQueryParser;

/**
 * Everything the product does, put together over a host's adapters, so that both hosts put it together alike. Each use
 * case runs in the transaction of whoever calls it.
 *
 * @param codes the code tables that numbers are read with
 */
public record UseCases(
        Filing filing,
        Consultation consultation,
        Search search,
        Numbering numbering,
        DraftNumbers draftNumbers,
        RegisterBook registerBook,
        RegisterAudit registerAudit,
        Distribution distribution,
        Reminders reminders,
        RoutingSteps routingSteps,
        RoutingDesk routingDesk,
        RoutingClients routingClients,
        CodeTables codes) {

    /**
     * Puts the use cases together.
     *
     * @param times the office's usual times for routing
     * @param clock in the office's time zone
     */
    public static UseCases over(Ports ports, CodeTables tables, RoutingTimes times, Clock clock) {
        NumberReader numbers = new NumberReader(tables);
        Identities identities = new Identities(numbers, new IssuingUnits(ports.directory()));
        DocumentAccess access = new DocumentAccess(ports.documents(), ports.permissions());
        Sharing sharing = new Sharing(ports.permissions());
        JournalWriter journal = new JournalWriter(ports.journal(), clock);
        Numbering numbering = new Numbering(
                ports.documents(),
                ports.counters(),
                ports.registers(),
                ports.directory(),
                tables,
                identities,
                sharing,
                journal,
                clock);
        Distribution distribution = new Distribution(
                ports.documents(),
                ports.deliveries(),
                ports.directory(),
                access,
                sharing,
                new IncomingRegister(ports.registers(), ports.counters(), clock),
                numbering.outgoing(),
                ports.notifier(),
                journal,
                clock);
        RoutingSteps steps = new RoutingSteps(
                ports.documents(),
                ports.directory(),
                sharing,
                numbering,
                distribution,
                ports.notifier(),
                journal,
                clock);
        RoutingRules rules = new RoutingRules(access, ports.directory(), numbering, journal, times);
        return new UseCases(
                new Filing(ports.documents(), ports.contents(), access, sharing, identities, journal, clock),
                new Consultation(access, ports.contents(), ports.journal()),
                new Search(ports.search(), access, new TypedQueryParser(numbers)),
                numbering,
                new DraftNumbers(ports.documents(), access, numbering, identities, journal, clock),
                new RegisterBook(ports.registers(), ports.directory()),
                new RegisterAudit(ports.registers(), ports.counters(), ports.documents(), ports.notifier(), journal),
                distribution,
                new Reminders(
                        ports.documents(),
                        ports.deliveries(),
                        ports.directory(),
                        ports.notifier(),
                        ports.journal(),
                        clock),
                steps,
                new RoutingDesk(access, ports.routing(), rules, steps),
                new RoutingClients(rules, steps),
                tables);
    }
}
