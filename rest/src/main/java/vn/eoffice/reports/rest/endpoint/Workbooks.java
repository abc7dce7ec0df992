package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Request;

/** Answers that are files: written to a temporary file inside the transaction, sent after it. */
final class Workbooks {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Spool spool;

    Workbooks(Spool spool) {
        this.spool = spool;
    }

    /** Whether the caller asks for a workbook. */
    static boolean wanted(Request request) {
        String accept = request.call().header("Accept");
        return accept != null
                && Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                        .anyMatch(type -> type.strip().startsWith(MEDIA_TYPE));
    }

    Reply reply(String name, Consumer<OutputStream> writer) {
        return reply(name, MEDIA_TYPE, writer);
    }

    Reply reply(String name, String mediaType, Consumer<OutputStream> writer) {
        try {
            Path file = spool.newFile();
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.accept(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            long size = Files.size(file);
            InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return Reply.of(200, mediaType, Body.of(in, size)).with("Content-Disposition", FileNames.attachment(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
