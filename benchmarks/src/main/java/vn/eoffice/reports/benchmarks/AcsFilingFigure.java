package vn.eoffice.reports.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How long it takes to file a document in an Alfresco that runs already, beside Alfresco's own upload of the same file with
 * the same aspects, whose properties the client has to know. Both make one version.
 */
final class AcsFilingFigure implements Measurement {

    private static final String HOME = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/-my-/children";
    private static final int CLIENTS = 4;
    private static final int BYTES = 6_000;
    private static final int BATCH = Scale.of(300);

    /** The first warms up both ways, and is not counted. */
    private static final int BATCHES = 5;

    private static final double TARGET = 2;

    /** Nobody has filed them before, on this server either. */
    private final PaperMaker papers = new PaperMaker(System.nanoTime());

    @Override
    public void measure(Table table) throws Exception {
        HostClient clerk = Acs.clerk();
        List<Load> plain = new ArrayList<>();
        List<Load> filed = new ArrayList<>();
        for (int batch = 0; batch < BATCHES; batch++) {
            int from = batch * BATCH;
            plain.add(Load.of(CLIENTS, BATCH, number -> upload(clerk, papers.paper(from + number, BYTES))));
            filed.add(Load.of(CLIENTS, BATCH, number -> file(clerk, papers.paper(from + number, BYTES))));
            table.note("batch %d: %.1f uploaded, %.1f filed a second"
                    .formatted(
                            batch,
                            plain.get(batch).perSecond(),
                            filed.get(batch).perSecond()));
        }
        Load uploads = together(plain);
        Load filings = together(filed);
        String size = "%d documents of 6 KB, %d clients".formatted(filings.count(), CLIENTS);
        table.add(Row.published(
                "ACS: plain upload with the same aspects", size, Row.text(uploads.perSecond(), "files/s")));
        table.add(Row.published("ACS: filing", size, Row.text(filings.perSecond(), "documents/s")));
        table.add(
                Row.published("ACS: filing: time of one", size, filings.times().toString()));
        table.add(Row.atMost(
                "ACS: filing, as many times a plain upload", size, filings.seconds() / uploads.seconds(), TARGET, "×"));
    }

    private static Load together(List<Load> batches) {
        return Load.together(batches.subList(1, batches.size()).toArray(Load[]::new));
    }

    private static void file(HostClient clerk, Paper paper) throws Exception {
        clerk.file(name(), bytes(paper));
    }

    private static void upload(HostClient clerk, Paper paper) throws Exception {
        Multipart body = new Multipart()
                .file("filedata", name(), bytes(paper))
                .field("rpt:issuingBody", paper.issuer())
                .field("rpt:number", paper.number())
                .field("rpt:issueDate", paper.date() + "T05:00:00.000Z")
                .field("rpt:place", paper.place())
                .field("rpt:signerPosition", "CHỦ TỊCH")
                .field("rpt:signerName", paper.signer())
                .field("rpt:secrecy", "none")
                .field("rpt:urgency", "none")
                .field("rpt:confidence", "number | 1.0");
        paper.cited().forEach(number -> body.field("rpt:citations", number));
        paper.recipients().forEach(recipient -> body.field("rpt:recipients", recipient));
        clerk.upload(HOME, body);
    }

    private static String name() {
        return UUID.randomUUID() + ".txt";
    }

    private static byte[] bytes(Paper paper) {
        return paper.text().getBytes(StandardCharsets.UTF_8);
    }
}
