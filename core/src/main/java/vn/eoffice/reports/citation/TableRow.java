package vn.eoffice.reports.citation;

import java.time.LocalDate;

/**
 * What the other cells of a number's row say: a list of documents has columns for type, date and body.
 *
 * @param type null when no cell is a type's name
 * @param date null when no cell is a date
 * @param body null when no cell is a body's name
 */
record TableRow(String type, LocalDate date, String body) {}
