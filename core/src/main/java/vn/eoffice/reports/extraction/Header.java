package vn.eoffice.reports.extraction;

import java.util.List;
import vn.eoffice.reports.deadline.DateReader.FoundDate;
import vn.eoffice.reports.number.DocumentNumber;

/**
 * What a document's header says. Any part may be null.
 *
 * @param number also one with a blank serial
 * @param numberLine where it stands
 * @param bodies the lines of the left column, the superior body first; empty when there are none
 * @param date null when there is no place-and-date line
 */
record Header(
        DocumentNumber number, Line numberLine, List<Line> bodies, String place, FoundDate date, Line placeDateLine) {

    Header {
        bodies = List.copyOf(bodies);
    }
}
