package vn.eoffice.reports.annex.form;

/** The cell whose figures over units are worth a chart. */
public record ChartRule(String row, String column) {}
