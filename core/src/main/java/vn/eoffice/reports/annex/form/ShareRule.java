package vn.eoffice.reports.annex.form;

/**
 * A share in percent: a cell of another column against a larger cell of that column.
 *
 * @param column whose cells are compared
 * @param row the row that is 100 %; null for the topmost row above the share's own in the hierarchy
 */
public record ShareRule(String column, String row) {}
