package vn.eoffice.reports.annex.form;

/** What a cell of a form is for. */
public enum CellRole {
    /** Printed words: names and numbering of rows. */
    PRINTED,
    /** To be filled in. */
    INPUT,
    /** Computed from other cells. */
    COMPUTED,
    /** Always blank. */
    NONE
}
