package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;

/** Takes the file out of a request and reads it, before any transaction starts. */
final class Intake {

    static final String FILE = "file";
    static final String METADATA = "metadata";

    private final Unwrapping reading;
    private final Spool spool;

    Intake(FileReading reading, Spool spool) {
        this.reading = new Unwrapping(reading);
        this.spool = spool;
    }

    /** Reads a file; what is left to do gets it, and it is deleted after that. */
    Work read(SpooledFile spooled, BiFunction<ReadFile, Actor, Reply> rest) throws IOException {
        return read(spooled, read -> actor -> rest.apply(read, actor));
    }

    /** The same; what there is to find out before anything is done is found out now, outside any transaction. */
    Work read(SpooledFile spooled, Function<ReadFile, Function<Actor, Reply>> rest) throws IOException {
        try {
            Function<Actor, Reply> work = rest.apply(reading.read(spooled));
            return new Work() {
                @Override
                public Reply run(Actor actor) {
                    return work.apply(actor);
                }

                @Override
                public void close() {
                    spooled.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    /** The raw body as a file. */
    SpooledFile body(Request request, String fileName) throws IOException {
        return spool.take(fileName, request.call().payload().open());
    }

    /** The file of a multipart body. */
    SpooledFile part(List<Part> parts) throws IOException {
        Part file = one(parts, FILE);
        if (file == null) {
            throw RequestException.invalid("request.missing-part", FILE);
        }
        return spool.take(file.fileName(), file.open());
    }

    /** The parts of a multipart body, of which only the allowed ones may occur. */
    static List<Part> parts(Request request, Set<String> allowed) throws IOException {
        List<Part> parts = request.call().payload().parts();
        parts.stream()
                .map(Part::name)
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RequestException.invalid("request.unknown-part", name);
                });
        return parts;
    }

    /** The part with that name; null when there is none. */
    static Part one(List<Part> parts, String name) {
        List<Part> found =
                parts.stream().filter(part -> part.name().equals(name)).toList();
        if (found.size() > 1) {
            throw RequestException.invalid("request.repeated-part", name);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether the body is of that media type. */
    static boolean isOf(Request request, String mediaType) {
        String given = request.call().header("Content-Type");
        return given != null && given.toLowerCase(Locale.ROOT).startsWith(mediaType);
    }
}
