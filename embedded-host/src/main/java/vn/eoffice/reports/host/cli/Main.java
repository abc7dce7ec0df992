package vn.eoffice.reports.host.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import vn.eoffice.reports.host.ReportManagementApplication;
import vn.eoffice.reports.host.demo.DemoCommand;

/** The program: a command when the first word is one, the server otherwise. */
public final class Main {

    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS =
            Map.of("extract", ExtractCommand::new, "demo", DemoCommand::new);

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            System.exit(run(args[0], Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && !args[0].startsWith("--")) {
            System.err.println("usage: [extract FILE… | demo | --reports.NAME=VALUE…]");
            System.exit(CommandLine.ExitCode.USAGE);
        }
        ReportManagementApplication.main(args);
    }

    /** Runs a command; its exit code is 0 done, 1 some inputs failed, 2 wrong usage. */
    static int run(String command, String... args) {
        CommandLine line = new CommandLine(COMMANDS.get(command).get());
        line.registerConverter(Locale.class, Locale::forLanguageTag);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println(command + ": " + failure);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line.execute(args);
    }
}
