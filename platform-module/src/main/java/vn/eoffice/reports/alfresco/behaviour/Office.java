package vn.eoffice.reports.alfresco.behaviour;

import java.time.Clock;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.alfresco.RepositoryPorts;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.Transactions;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.round.ArrivedFiles;

/** The office that behaviours keep in order. */
public record Office(
        AlfrescoServices services,
        RepositoryPorts ports,
        UseCases useCases,
        ArrivedFiles arrivals,
        FileReading reading,
        CodeTables tables,
        OfficeSettings settings,
        Identity identity,
        Transactions transactions,
        Clock clock) {}
