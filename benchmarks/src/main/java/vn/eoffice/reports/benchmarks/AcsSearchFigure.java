package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Searches in an Alfresco that runs already, with the platform module and without an index: {@code -Dacs.url=}. The clerk
 * ({@code acs.user.clerk}, {@code acs.password.clerk}) files what is missing of the documents first, in the office that
 * the acceptance suite sets up.
 */
final class AcsSearchFigure implements Measurement {

    private static final int DOCUMENTS = Scale.of(10_000);
    private static final int BYTES = 2_000;
    private static final int LOADERS = 4;
    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final int SEARCHES = Scale.of(1_000);
    private static final double TARGET_MILLIS = 100;

    private final PaperMaker papers = new PaperMaker(7);

    @Override
    public void measure(Table table) throws Exception {
        HostClient clerk = Acs.clerk();
        load(table, clerk);
        for (int clients : CLIENTS) {
            search(
                    table,
                    clerk,
                    clients,
                    "by citation",
                    search -> path("cites", PaperMaker.base(new Random(search).nextInt(400))));
            search(
                    table,
                    clerk,
                    clients,
                    "by number",
                    search -> path(
                            "number",
                            papers.paper(search * 7 % DOCUMENTS, BYTES).number()));
            search(table, clerk, clients, "by dates", search -> "/documents?maxItems=25&from=2022-03-%02d&to=2022-04-15"
                    .formatted(search % 28 + 1));
        }
    }

    private void load(Table table, HostClient clerk) throws IOException, InterruptedException {
        // The server counts matches up to 1,000 only: the last paper tells whether all of them are there.
        if (total(clerk, path("number", papers.paper(DOCUMENTS - 1, BYTES).number())) > 0) {
            table.note("the documents are there already");
            return;
        }
        Load load = Load.of(
                LOADERS,
                DOCUMENTS,
                index -> clerk.file(
                        "van-ban-" + index + ".txt",
                        papers.paper(index, BYTES).text().getBytes(StandardCharsets.UTF_8)));
        String size = "%d documents of 2 KB, %d clients".formatted(load.count(), LOADERS);
        table.add(Row.published("ACS: filing over HTTP", size, Row.text(load.perSecond(), "documents/s")));
    }

    private static void search(Table table, HostClient reader, int clients, String how, IntFunction<String> query)
            throws InterruptedException, IOException {
        long found = total(reader, query.apply(1));
        Load.of(clients, SEARCHES, number -> reader.get(query.apply(number)));
        Load load = Load.of(clients, SEARCHES, number -> reader.get(query.apply(number)));
        String size = "%d documents, pages of 25, clients: %d".formatted(DOCUMENTS, clients);
        table.note("%s finds %d; %.0f a second, %s".formatted(query.apply(1), found, load.perSecond(), load.times()));
        table.add(Row.published(
                "ACS: search " + how + ": p50", size, Row.text(load.times().millis(50), "ms")));
        table.add(Row.atMost("ACS: search " + how + ": p95", size, load.times().millis(95), TARGET_MILLIS, "ms"));
    }

    private static long total(HostClient reader, String path) throws IOException, InterruptedException {
        return reader.json(path).at("/list/pagination/totalItems").asLong();
    }

    private static String path(String parameter, String value) {
        return "/documents?maxItems=25&" + parameter + "=" + HostClient.encoded(value);
    }
}
