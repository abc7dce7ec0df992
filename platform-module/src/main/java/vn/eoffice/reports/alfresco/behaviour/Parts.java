package vn.eoffice.reports.alfresco.behaviour;

import vn.eoffice.reports.alfresco.repository.DocumentNodes;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.number.NumberTerms;

/** What several behaviours share. */
record Parts(
        NumberTerms terms,
        DocumentNodes mapping,
        NodeQueries queries,
        TransactionLocks locks,
        OwnWrites own,
        Identities identities,
        JournalWriter journal,
        Refusals refusals,
        UniqueNumbers numbers,
        Importers importers) {

    static Parts of(Surroundings alfresco, Office office) {
        NumberTerms terms = new NumberTerms(office.tables());
        NodeQueries queries =
                new NodeQueries(office.services().search(), office.settings().longestQuery());
        TransactionLocks locks = new TransactionLocks(office.services().locks(), office.transactions());
        Refusals refusals = new Refusals(alfresco.locale());
        return new Parts(
                terms,
                new DocumentNodes(new PropertyValues(office.settings().zone()), terms),
                queries,
                locks,
                new OwnWrites(office.services()),
                new Identities(
                        new NumberReader(office.tables()),
                        new IssuingUnits(office.ports().directory())),
                new JournalWriter(office.ports().journal(), office.clock()),
                refusals,
                new UniqueNumbers(queries, locks, office.identity(), refusals),
                new Importers(office.services().authorities(), office.identity()));
    }
}
