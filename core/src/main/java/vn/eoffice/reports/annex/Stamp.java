package vn.eoffice.reports.annex;

/**
 * What a handed-out workbook says of itself on its hidden sheet. Anybody can change it, so it is a hint, never proof.
 *
 * @param form code of the form
 * @param version of the form's definition
 * @param round id of the round; null outside one
 * @param unit code of the unit; null for a workbook for anybody
 */
public record Stamp(String form, String version, String round, String unit) {}
