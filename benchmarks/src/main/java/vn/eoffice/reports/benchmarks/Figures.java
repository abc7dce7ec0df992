package vn.eoffice.reports.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs measurements one after the other. A missed target is a line in the table, never a failure. */
@Command(name = "figures", description = "Measures the published figures on this machine.")
final class Figures implements Callable<Integer> {

    private static final List<String> ORDER = List.of(
            "start",
            "extract",
            "curve",
            "filing",
            "search",
            "numbering",
            "inbox",
            "routing",
            "rounds",
            "annex",
            "consolidation",
            "throughput");

    @Parameters(arity = "0..*", split = ",", description = "Names of measurements, or all.")
    private List<String> names = new ArrayList<>();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Figures()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Measurement> known = Measurement.all();
        List<String> wanted = names.isEmpty() || names.contains("all") ? ORDER : names;
        List<String> unknown =
                wanted.stream().filter(name -> !known.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("no such measurement: " + unknown + ", there are " + ORDER);
            return 2;
        }
        LoggingSystem.get(Figures.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.describe());
        boolean failed = false;
        for (String name : wanted) {
            failed |= !measured(name, known.get(name), new Table(out, name));
        }
        return failed ? 1 : 0;
    }

    /** Something that cannot be measured is no reason to leave the others out. */
    private static boolean measured(String name, Measurement measurement, Table table) throws InterruptedException {
        try {
            measurement.measure(table);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.err.println(name + " could not be measured: " + e);
            Arrays.stream(e.getStackTrace()).limit(12).forEach(frame -> System.err.println("    at " + frame));
            return false;
        } finally {
            table.print();
        }
    }
}
