package vn.eoffice.reports.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are Share's own: {@code stock-share.txt} lists those we use, each looked up in Share's public source. */
final class Stock {

    private Stock() {}

    /** The names of one kind, such as {@code bean} or {@code control}. */
    static Set<String> names(String kind) {
        try (InputStream in = Stock.class.getResourceAsStream("/stock-share.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> line.substring(kind.length() + 1).strip())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
