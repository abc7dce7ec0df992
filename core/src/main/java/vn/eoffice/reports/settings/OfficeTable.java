package vn.eoffice.reports.settings;

import java.util.List;
import java.util.Map;

/**
 * One of the tables: how its rows are read, shown, checked and stored. Made anew for each look, and may keep what it has
 * read of other tables meanwhile.
 *
 * @param <T> a row that makes sense
 */
interface OfficeTable<T> {

    TableName name();

    /** Every row as it is stored, in the table's order. */
    List<T> stored();

    /** The cells of a row by column, all columns in their order; an empty one is null. What {@link #read} reads. */
    Map<String, String> cells(T row);

    /** A row from its cells; faults are noted there, and the answer is of no use then. */
    T read(Cells cells);

    /** Holds a row that is new or changed against the whole table as it would be then; faults are noted. */
    void check(T before, T row, Map<String, T> whole, Cells cells);

    /** Stores rows that are new or changed. */
    void save(List<T> rows);
}
