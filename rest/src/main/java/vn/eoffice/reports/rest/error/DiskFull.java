package vn.eoffice.reports.rest.error;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Recognises a full disk, whatever a library has wrapped it in: Java has no exception of its own for it. */
public final class DiskFull {

    private static final int DEEPEST = 20;
    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private DiskFull() {}

    /** Whether a disk without room is what the failure comes from. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(IOException.class::isInstance)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null && WORDS.stream().anyMatch(message::contains));
    }
}
