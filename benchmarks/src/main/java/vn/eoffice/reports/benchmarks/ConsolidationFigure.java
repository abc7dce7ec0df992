package vn.eoffice.reports.benchmarks;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.consolidation.ConsolidatedWorkbook.Totals;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.round.RoundTable;

/** Consolidating what units have sent, out of the host's store as its users do, in this process's heap of 1 GB. */
final class ConsolidationFigure implements Measurement {

    private static final int UNITS = Scale.of(3_321);
    private static final int WORKBOOKS = 13;
    private static final double TARGET_SECONDS = 180;
    private static final int MEGABYTE = 1 << 20;

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace place = new Workplace()) {
            Path home = place.folder().resolve("h2");
            try (Office office = Office.open(home)) {
                consolidate(table, office, home);
            }
        }
    }

    private static void consolidate(Table table, Office office, Path home) throws Exception {
        AnnexFiles files = new AnnexFiles();
        int all = files.forms().size();
        StoredTables stored = new StoredTables(office, home, files);
        List<RoundId> rounds = new ArrayList<>();
        for (int left = WORKBOOKS; left > 0; left -= all) {
            rounds.add(stored.round(rounds.size(), UNITS, Math.min(left, all)));
        }
        table.note("the tables are stored");
        RoundService service = office.bean(RoundService.class);
        Actor clerk = office.person(Office.CLERK);
        long start = System.nanoTime();
        RoundTable last = null;
        for (int i = 0; i < WORKBOOKS; i++) {
            String form = files.forms().get(i % all).code();
            last = service.consolidation().of(rounds.get(i / all), form, clerk, office.transactions()::read);
        }
        String size = UNITS + " units × " + WORKBOOKS + " workbooks";
        table.add(Row.atMost(
                "consolidations out of the host's store, 1 GB heap", size, seconds(start), TARGET_SECONDS, "s"));
        again(table, service, rounds.get((WORKBOOKS - 1) / all), last, clerk, office);
        largest(table, service, rounds.get(0), clerk, office);
    }

    private static void again(
            Table table, RoundService service, RoundId round, RoundTable last, Actor clerk, Office office) {
        long start = System.nanoTime();
        RoundTable same =
                service.consolidation().of(round, last.now().form().code(), clerk, office.transactions()::read);
        double time = seconds(start);
        boolean equal = same.now().rows().equals(last.now().rows());
        table.add(Row.published(
                "a consolidation asked for again" + (equal ? "" : ", NOT the same"),
                UNITS + " units",
                Row.text(time, "s")));
    }

    /** The form with the most cells, with a formula over all units in each. */
    private static void largest(Table table, RoundService service, RoundId round, Actor clerk, Office office) {
        RoundTable table8b = service.consolidation().of(round, "8B", clerk, office.transactions()::read);
        long start = System.nanoTime();
        table8b.write(Totals.FORMULAS, Locale.ROOT, OutputStream.nullOutputStream());
        table.add(Row.published(
                "its workbook, form 8B, totals as formulas", UNITS + " units", Row.text(seconds(start), "s")));
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        table.add(Row.published("heap after collection", UNITS + " units", used + " MB"));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
