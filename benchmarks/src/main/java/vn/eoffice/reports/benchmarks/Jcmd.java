package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks another Java process of its memory. */
final class Jcmd {

    private static final Pattern USED = Pattern.compile("(?:total|reserved) \\d+K, (?:committed \\d+K, )?used (\\d+)K");

    private Jcmd() {}

    /** Heap in use, in MB, after a full collection. */
    static long heapAfterCollection(long pid) throws IOException, InterruptedException {
        run(pid, "GC.run");
        return heapOf(run(pid, "GC.heap_info"));
    }

    /** Reads the megabytes in use from an answer of {@code GC.heap_info}: all parts of the heap, without metaspace. */
    static long heapOf(String info) {
        long kilobytes = 0;
        for (String line : info.split("Metaspace", 2)[0].split("\n")) {
            Matcher used = USED.matcher(line);
            if (used.find()) {
                kilobytes += Long.parseLong(used.group(1));
            }
        }
        return kilobytes / 1024;
    }

    private static String run(long pid, String command) throws IOException, InterruptedException {
        return Output.of(List.of(Workplace.java("jcmd").toString(), String.valueOf(pid), command));
    }
}
