package vn.eoffice.reports.alfresco.directory;

import java.util.List;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedUnit;

/** The units and groups as they are stored, each with the days it exists. */
record DatedRecords(List<DatedUnit> units, List<DatedGroup> groups) {

    DatedRecords {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
    }
}
