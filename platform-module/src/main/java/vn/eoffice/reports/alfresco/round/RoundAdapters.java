package vn.eoffice.reports.alfresco.round;

import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Holidays;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.round.RoundCases.Adapters;

/** The adapters of this package. */
public record RoundAdapters(Rounds rounds, Submissions submissions, Holidays holidays) {

    /** Makes them. */
    public static RoundAdapters of(
            AlfrescoServices services,
            OfficeSettings settings,
            Identity identity,
            Folders folders,
            Directory directory) {
        PropertyValues values = new PropertyValues(settings.zone());
        NodeQueries queries = new NodeQueries(services.search(), settings.longestQuery());
        UnitFolders units = new UnitFolders(services.nodes(), services.permissions(), folders, values, directory);
        return new RoundAdapters(
                new NodeRounds(services.nodes(), folders, values, units, identity),
                new NodeSubmissions(services.nodes(), queries, folders, units, values, identity),
                new NodeHolidays(services.nodes(), folders, values, identity));
    }

    /** With the workflow that watches over the rounds. */
    public Adapters with(RoundWatch watch) {
        return new Adapters(rounds, submissions, holidays, watch);
    }
}
