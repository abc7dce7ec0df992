package vn.eoffice.reports.annex.form;

/** A part of a form's header: a column, or a heading over several. */
public sealed interface HeaderNode permits FormColumn, HeaderGroup {

    /** The words in the header. */
    String title();

    /** How many columns stand under it. */
    int width();

    /** How many header rows it needs. */
    int depth();
}
