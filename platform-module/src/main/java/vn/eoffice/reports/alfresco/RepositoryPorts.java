package vn.eoffice.reports.alfresco;

import java.time.Clock;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.alfresco.directory.NodeDirectory;
import vn.eoffice.reports.alfresco.directory.UnitNodes;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.RepositoryAdapters;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.alfresco.repository.Transactions;
import vn.eoffice.reports.alfresco.round.RoundAdapters;
import vn.eoffice.reports.alfresco.search.SearchAdapters;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.port.Routing;

/**
 * The office kept in Alfresco's repository: every port but the routing, which the workflow engine brings. One for a
 * server; safe for all threads.
 */
public final class RepositoryPorts {

    private final RepositoryAdapters adapters;
    private final DocumentSearch search;
    private final NodeDirectory directory;
    private final Folders folders;
    private final RoundAdapters rounds;

    public RepositoryPorts(
            AlfrescoServices services,
            OfficeSettings settings,
            CodeTables tables,
            Identity identity,
            Transactions transactions,
            Clock clock) {
        PropertyValues values = new PropertyValues(settings.zone());
        folders = new Folders(
                services.nodes(), services.permissions(), new TransactionLocks(services.locks(), transactions), values);
        adapters = new RepositoryAdapters(services, settings, tables, identity, transactions, folders, clock);
        search = SearchAdapters.search(services.search(), settings, adapters.documents(), identity);
        directory = new NodeDirectory(
                services, folders, new UnitNodes(values), identity, clock, settings.directoryFreshness());
        rounds = RoundAdapters.of(services, settings, identity, folders, directory);
    }

    /** All ports, with the routing that somebody else brings. */
    public Ports with(Routing routing) {
        return new Ports(
                documents(),
                search,
                contents(),
                counters(),
                registers(),
                deliveries(),
                directory,
                permissions(),
                journal(),
                notifier(),
                routing);
    }

    public Documents documents() {
        return adapters.documents();
    }

    public DocumentSearch search() {
        return search;
    }

    public Contents contents() {
        return adapters.contents();
    }

    public Counters counters() {
        return adapters.counters();
    }

    public Registers registers() {
        return adapters.registers();
    }

    public Deliveries deliveries() {
        return adapters.deliveries();
    }

    public Permissions permissions() {
        return adapters.permissions();
    }

    public Journal journal() {
        return adapters.journal();
    }

    public Notifier notifier() {
        return adapters.notifier();
    }

    public NodeDirectory directory() {
        return directory;
    }

    /** What reporting rounds need beside the other ports. */
    public RoundAdapters rounds() {
        return rounds;
    }

    /** Where things lie. */
    public Folders folders() {
        return folders;
    }
}
