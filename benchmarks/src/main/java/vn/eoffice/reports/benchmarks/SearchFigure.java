package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.DocumentQuery.Order;
import vn.eoffice.reports.search.SearchRequest;

/** Searches a large archive over HTTP as a person who may read nine tenths of it. */
final class SearchFigure implements Measurement {

    private static final int DOCUMENTS = Scale.of(100_000);
    private static final int BYTES = 2_000;
    private static final int CLIENTS = 8;

    /** So many of every kind come first: until then the compilers of both JVMs take up to half of the two cores. */
    private static final int WARM_UP = 8_000;

    private static final int SEARCHES = 4_000;
    private static final double NUMBER_TARGET_MILLIS = 20;
    private static final double TEXT_TARGET_MILLIS = 60;
    private static final List<String> WORDS = List.of(
            "sắp xếp tổ chức bộ máy",
            "giam ngheo ben vung",
            "chuyển đổi số",
            "đầu tư công",
            "rà soát biên chế",
            "phong chong thien tai",
            "vốn đầu tư công",
            "tổ dân phố",
            "trường học",
            "cai cach hanh chinh");

    private final PaperMaker papers = new PaperMaker(7);

    /** One way to search, with the query of the n-th search. */
    private record Kind(String name, double targetMillis, IntFunction<String> query) {}

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace place = new Workplace()) {
            Path home = place.folder().resolve("home");
            load(table, place.folder(), home);
            try (HostProcess host = HostProcess.start(home)) {
                table.note("host started in " + host.startTime().toMillis() + " ms");
                HostClient reader = host.as(Office.ARCHIVIST);
                for (Kind kind : kinds()) {
                    Load.of(CLIENTS, WARM_UP, number -> reader.get(kind.query().apply(number)));
                }
                for (Kind kind : kinds()) {
                    search(table, reader, kind);
                }
                table.add(Row.published(
                        "search: heap after collection", DOCUMENTS + " documents", host.heapMegabytes() + " MB"));
            }
        }
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("by number", NUMBER_TARGET_MILLIS, this::byNumber),
                new Kind("by citation", NUMBER_TARGET_MILLIS, SearchFigure::byCitation),
                new Kind("of a typed number", NUMBER_TARGET_MILLIS, SearchFigure::typed),
                new Kind("in free text", TEXT_TARGET_MILLIS, SearchFigure::byText),
                new Kind("in free text, counted by facets", TEXT_TARGET_MILLIS, SearchFigure::counted));
    }

    private void load(Table table, Path folder, Path home) throws InterruptedException {
        long start = System.nanoTime();
        try (Office office = Office.open(home)) {
            new Archive(office, folder).fill(DOCUMENTS, this::entry, Archive.Then.NOTHING);
            table.note("stored after " + seconds(start) + " s");
            SearchRequest any =
                    new SearchRequest("x", null, null, null, Set.of(), Set.of(), null, null, Order.RELEVANCE);
            office.transactions()
                    .read(() -> office.cases().search().find(any, PageRequest.FIRST, office.person(Office.ARCHIVIST)));
        }
        table.note("indexed after " + seconds(start) + " s");
    }

    private Archive.Entry entry(int index) {
        Paper paper = papers.paper(index, BYTES);
        List<Citation> citations = paper.cited().stream()
                .map(number -> new Citation(null, number, null, null, "số " + number))
                .toList();
        Metadata metadata = Metadata.EMPTY
                .change()
                .type(paper.typeName().toLowerCase(Locale.ROOT))
                .number(paper.number())
                .issuingBody(paper.issuer())
                .place(paper.place())
                .date(paper.date())
                .subject(paper.subject())
                .citations(citations)
                .build();
        return index % 10 == 0
                ? new Archive.Entry(DocumentStatus.DRAFT, metadata, paper.text(), List.of())
                : new Archive.Entry(
                        DocumentStatus.ISSUED, metadata, paper.text(), List.of(Authority.role(Role.ARCHIVIST)));
    }

    private static void search(Table table, HostClient reader, Kind kind) throws InterruptedException, IOException {
        String first = kind.query().apply(1);
        long found = reader.json(first).at("/list/pagination/totalItems").asLong();
        Load load = Load.of(CLIENTS, SEARCHES, number -> reader.get(kind.query().apply(number)));
        String size = "%d documents, pages of 25, %d clients".formatted(DOCUMENTS, CLIENTS);
        String figure = "search " + kind.name();
        table.note("%s: %s finds %d; %.0f a second, %s"
                .formatted(kind.name(), first, found, load.perSecond(), load.times()));
        table.add(Row.published(figure + ": p50", size, Row.text(load.times().millis(50), "ms")));
        table.add(Row.atMost(figure + ": p95", size, load.times().millis(95), kind.targetMillis(), "ms"));
    }

    private String byNumber(int search) {
        return path("number", papers.paper(search * 7 % DOCUMENTS, BYTES).number());
    }

    private static String byCitation(int search) {
        return path("cites", PaperMaker.base(new Random(search).nextInt(400)));
    }

    private static String typed(int search) {
        String number = PaperMaker.base(new Random(search).nextInt(400));
        return path(
                "q", search % 2 == 0 ? number : number.toLowerCase(Locale.ROOT).replaceAll("[-/]", " "));
    }

    private static String counted(int search) {
        return byText(search) + "&facets=kind,status,issuer,year";
    }

    private static String byText(int search) {
        return path("q", WORDS.get(search % WORDS.size()));
    }

    private static String path(String parameter, String value) {
        return "/documents?maxItems=25&" + parameter + "=" + HostClient.encoded(value);
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }
}
