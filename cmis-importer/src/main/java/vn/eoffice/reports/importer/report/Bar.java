package vn.eoffice.reports.importer.report;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import vn.eoffice.reports.importer.run.Import;

/** A progress bar on a terminal; nothing where there is none. */
public final class Bar implements Import.Watcher, AutoCloseable {

    private final Texts texts;
    private final PrintStream err;
    private final boolean terminal;
    private ProgressBar bar;

    public Bar(Texts texts, PrintStream err, boolean terminal) {
        this.texts = texts;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void begin(String step, int total) {
        if (terminal && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(texts.text(step))
                    .setInitialMax(total)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .build();
        }
    }

    @Override
    public void reached(int count) {
        if (bar != null) {
            bar.stepTo(count);
        }
    }

    @Override
    public void advance() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void end() {
        close();
    }

    @Override
    public void warn(String key, String detail) {
        err.println(texts.text(key, detail));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
