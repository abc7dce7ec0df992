package vn.eoffice.reports.importer.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.run.Outcome;

/** The screen: a preview before the upload, a summary after it. */
public final class Summary {

    private static final int LINES = 20;

    private final Texts texts;
    private final PrintStream out;

    public Summary(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    /** What would be done, and what somebody should look at before. */
    public void preview(List<Planned> plan, List<String> unusedRows) {
        out.println(texts.text("preview.title", plan.size()));
        for (Decision decision : Decision.values()) {
            long count = plan.stream()
                    .filter(planned -> planned.decision() == decision)
                    .count();
            if (count > 0) {
                out.println("  " + texts.text(decision.key()) + ": " + count);
            }
        }
        list("preview.duplicates", plan, planned -> planned.duplicateOf() != null, Summary::twin);
        list("preview.doubtful", plan, Summary::isDoubtful, this::doubts);
        list("preview.refused", plan, planned -> planned.decision() == Decision.REFUSED, this::why);
        if (!unusedRows.isEmpty()) {
            section("preview.unused", unusedRows);
        }
    }

    /** How it ended. */
    public void end(List<Outcome> outcomes) {
        out.println();
        out.println(texts.text("summary.title"));
        Arrays.stream(Outcome.Result.values()).forEach(result -> {
            long count = outcomes.stream()
                    .filter(outcome -> outcome.result() == result)
                    .count();
            if (count > 0) {
                out.println("  " + texts.text(result.key()) + ": " + count);
            }
        });
        List<String> failed = outcomes.stream()
                .filter(outcome -> outcome.result() == Outcome.Result.FAILED)
                .map(outcome -> outcome.planned().name() + ": " + texts.failure(outcome.failure()))
                .toList();
        if (!failed.isEmpty()) {
            section("summary.failed", failed);
        }
    }

    private void list(String key, List<Planned> plan, Predicate<Planned> wanted, Function<Planned, String> words) {
        List<String> lines = plan.stream()
                .filter(wanted)
                .map(planned -> planned.name() + ": " + words.apply(planned))
                .toList();
        if (!lines.isEmpty()) {
            section(key, lines);
        }
    }

    private void section(String key, List<String> lines) {
        out.println(texts.text(key, lines.size()));
        lines.stream().limit(LINES).forEach(line -> out.println("  " + printable(line)));
        if (lines.size() > LINES) {
            out.println("  " + texts.text("preview.more", lines.size() - LINES));
        }
    }

    private static boolean isDoubtful(Planned planned) {
        return !planned.doubtful().isEmpty() && planned.decision() != Decision.REFUSED;
    }

    private static String twin(Planned planned) {
        return "= " + planned.duplicateOf();
    }

    private String doubts(Planned planned) {
        return texts.doubts(planned.doubtful(), planned.reading().candidate().confidence());
    }

    private String why(Planned planned) {
        return texts.finding(planned.findings().get(planned.findings().size() - 1));
    }

    /** A file's name may hold what moves the cursor. */
    private static String printable(String line) {
        return line.replaceAll("\\p{Cntrl}", "?");
    }
}
