package vn.eoffice.reports.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Files documents over HTTP, half of them plain text and half Word, and looks whether the host's memory stays flat. */
final class FilingFigure implements Measurement {

    private static final int CLIENTS = 8;
    private static final int BYTES = 6_000;
    private static final double TARGET = 100;

    /** Where the memory is looked at; documents are made before each stretch, so that making them takes no time. */
    private static final List<Integer> STRETCHES = List.of(0, Scale.of(1_000), Scale.of(5_000), Scale.of(10_000));

    private final PaperMaker papers = new PaperMaker(System.nanoTime());

    /** A file to be handed in. */
    private record Sample(String name, byte[] content) {}

    @Override
    public void measure(Table table) throws Exception {
        AtomicInteger complete = new AtomicInteger();
        try (Workplace place = new Workplace();
                HostProcess host = HostProcess.start(place.folder().resolve("home"))) {
            Load[] loads = new Load[STRETCHES.size() - 1];
            long[] heaps = new long[loads.length];
            for (int i = 0; i < loads.length; i++) {
                loads[i] = file(host.as(Office.CLERK), STRETCHES.get(i), STRETCHES.get(i + 1), complete);
                heaps[i] = host.heapMegabytes();
                table.note("%d filed, %.0f a second, heap %d MB"
                        .formatted(STRETCHES.get(i + 1), loads[i].perSecond(), heaps[i]));
            }
            report(table, Load.together(loads), heaps, complete.get());
        }
    }

    private Load file(HostClient clerk, int from, int to, AtomicInteger complete) throws InterruptedException {
        List<Sample> samples =
                IntStream.range(from, to).parallel().mapToObj(this::sample).toList();
        return Load.of(CLIENTS, samples.size(), number -> {
            Sample sample = samples.get(number);
            if (isComplete(clerk.file(sample.name(), sample.content()))) {
                complete.incrementAndGet();
            }
        });
    }

    private Sample sample(int index) {
        Paper paper = papers.paper(index, BYTES);
        try {
            return index % 2 == 0
                    ? new Sample("van-ban-" + index + ".txt", paper.text().getBytes(StandardCharsets.UTF_8))
                    : new Sample("van-ban-" + index + ".docx", WordFile.of(paper));
        } catch (IOException e) {
            throw new IllegalStateException("a file in memory", e);
        }
    }

    private static boolean isComplete(JsonNode answer) {
        JsonNode entry = answer.path("entry");
        return List.of("type", "number", "issuingBody", "date", "subject").stream()
                .noneMatch(field ->
                        entry.path(field).isMissingNode() || entry.path(field).isNull());
    }

    private static void report(Table table, Load all, long[] heaps, int complete) {
        String size = "%d documents of 6 KB, .txt and .docx, %d clients".formatted(all.count(), CLIENTS);
        table.add(Row.atLeast("filing over HTTP", size, all.perSecond(), TARGET, "documents/s"));
        table.add(
                Row.published("filing over HTTP: time of one", size, all.times().toString()));
        table.add(Row.published("filing: type, number, body, date and subject read", size, complete + " documents"));
        table.add(Row.published(
                "filing: heap after collection at 10 %, 50 %, 100 %",
                size, "%d MB, %d MB, %d MB".formatted(heaps[0], heaps[1], heaps[2])));
    }
}
