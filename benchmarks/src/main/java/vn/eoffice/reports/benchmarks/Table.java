package vn.eoffice.reports.benchmarks;

import java.io.PrintStream;

/** Prints a measurement's figures as a Markdown table, each as soon as it is known. */
final class Table {

    private final PrintStream out;
    private final String name;

    /** @param name of the measurement, by which a reader can run it again */
    Table(PrintStream out, String name) {
        this.out = out;
        this.name = name;
    }

    void start() {
        out.println();
        out.println("| figure | size | value | target | met | machine | command |");
        out.println("|---|---|---|---|---|---|---|");
    }

    void add(Row row) {
        out.println(row.markdown(Machine.brief(), "benchmarks/run.sh " + name));
    }

    /** Says on the error stream what is going on; not part of the table. */
    void note(String text) {
        System.err.println("  " + name + ": " + text);
    }
}
