package vn.eoffice.reports.alfresco.directory;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;

/** The units and groups as they are stored, each with the days it exists. */
record DatedRecords(List<Dated<Unit>> units, List<Dated<UnitGroup>> groups) {

    DatedRecords {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
    }

    /**
     * Something that exists for a time.
     *
     * @param from first day; null when it always did
     * @param to last day; null when no end is known
     */
    record Dated<T>(T value, LocalDate from, LocalDate to) {

        boolean holds(LocalDate at) {
            return (from == null || !at.isBefore(from)) && (to == null || !at.isAfter(to));
        }
    }
}
