package vn.eoffice.reports.alfresco.repository;

import java.time.Clock;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberTerms;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Registers;

/** The adapters of this package. */
public record RepositoryAdapters(
        Documents documents,
        Contents contents,
        Counters counters,
        Registers registers,
        Deliveries deliveries,
        Permissions permissions,
        Journal journal,
        Notifier notifier) {

    private record Parts(NodeQueries queries, PropertyValues values, DocumentNodes mapping) {

        Parts(AlfrescoServices services, OfficeSettings settings, CodeTables tables) {
            this(services, settings, tables, new PropertyValues(settings.zone()));
        }

        private Parts(AlfrescoServices services, OfficeSettings settings, CodeTables tables, PropertyValues values) {
            this(
                    new NodeQueries(services.search(), settings.longestQuery()),
                    values,
                    new DocumentNodes(values, new NumberTerms(tables)));
        }
    }

    public RepositoryAdapters(
            AlfrescoServices services,
            OfficeSettings settings,
            CodeTables tables,
            Identity identity,
            Transactions transactions,
            Folders folders,
            Clock clock) {
        this(services, settings, new Parts(services, settings, tables), identity, transactions, folders, clock);
    }

    private RepositoryAdapters(
            AlfrescoServices services,
            OfficeSettings settings,
            Parts parts,
            Identity identity,
            Transactions transactions,
            Folders folders,
            Clock clock) {
        this(
                new NodeDocuments(services, parts.queries(), folders, parts.mapping(), identity, settings.zone()),
                new NodeContents(services, identity),
                new NodeCounters(
                        services,
                        folders,
                        new TransactionLocks(services.locks(), transactions),
                        parts.values(),
                        identity),
                new NodeRegisters(services, parts.queries(), folders, new EntryNodes(parts.values()), identity),
                new NodeDeliveries(services, parts.queries(), folders, parts.values(), identity),
                new NodePermissions(services.nodes(), services.permissions(), identity),
                new AuditJournal(services.audit(), transactions, identity),
                new DeskNotifier(services, parts.queries(), folders, parts.values(), identity, clock, settings.mail()));
    }
}
