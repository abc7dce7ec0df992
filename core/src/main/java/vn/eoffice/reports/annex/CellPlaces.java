package vn.eoffice.reports.annex;

/** Where the cells of a form stand in the sheet that was read. */
interface CellPlaces {

    Findings.Place of(int row, int column);
}
