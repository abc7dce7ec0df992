package vn.eoffice.reports.annex.consolidation;

import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.SourceCell;

/**
 * What one unit contributed to a cell.
 *
 * @param value null when the unit left the cell blank
 * @param file name or id of its workbook; null when it sent none
 * @param cell where the value stands there; null when it was blank or computed
 */
public record Share(String unit, String unitName, String group, CellValue value, String file, SourceCell cell) {}
