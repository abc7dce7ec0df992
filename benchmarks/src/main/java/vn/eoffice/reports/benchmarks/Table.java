package vn.eoffice.reports.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The figures of one measurement, to be printed as a Markdown table when it has ended. */
final class Table {

    private final PrintStream out;
    private final String name;
    private final List<String> rows = new ArrayList<>();

    /** @param name of the measurement, by which a reader can run it again */
    Table(PrintStream out, String name) {
        this.out = out;
        this.name = name;
    }

    void add(Row row) {
        rows.add(row.markdown(Machine.brief(), "benchmarks/run.sh " + name));
        note(row.figure() + ": " + row.value());
    }

    /** Says on the error stream what is going on; not part of the table. */
    void note(String text) {
        System.err.println("  " + name + ": " + text);
    }

    /** Prints what was measured so far. */
    void print() {
        out.println();
        out.println("| figure | size | value | target | met | machine | command |");
        out.println("|---|---|---|---|---|---|---|");
        rows.forEach(out::println);
    }
}
