package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;

class DocumentPropertiesRoundTripTest {

    private static final String ALPHABET = "ab|\\ \n\r\t;,đỷ\u00A0\u2003\u0301nrse-0";

    static Stream<Integer> seeds() {
        return IntStream.range(0, 500).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void metadataComesBackAsItWasStored(int seed) {
        Metadata metadata = new Generator(seed).metadata();

        Properties stored = DocumentProperties.of(metadata);

        assertThat(DocumentProperties.metadata(Properties.ofMap(stored.toMap())))
                .isEqualTo(metadata);
    }

    /** Metadata with every character that means something in a line of text. */
    private static final class Generator {

        private final Random random;

        Generator(long seed) {
            random = new Random(seed);
        }

        Metadata metadata() {
            return new Metadata(
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::date),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(() -> new Signatory(maybe(this::text), maybe(this::text), text())),
                    some(this::recipient),
                    some(this::citation),
                    some(this::deadline),
                    Secrecy.values()[random.nextInt(4)],
                    Urgency.values()[random.nextInt(4)],
                    maybe(this::text),
                    maybe(this::period));
        }

        private Period period() {
            LocalDate to = date();
            return new Period(maybe(() -> to.minusDays(random.nextInt(400))), to);
        }

        private RecipientLine recipient() {
            return new RecipientLine(text(), Direction.values()[random.nextInt(2)], random.nextBoolean());
        }

        private Citation citation() {
            String number = maybe(this::text);
            return new Citation(
                    number == null ? text() : maybe(this::text), number, maybe(this::date), maybe(this::text), text());
        }

        private Deadline deadline() {
            return new Deadline(maybe(this::date), text(), some(this::text));
        }

        private LocalDate date() {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }

        private String text() {
            return random.ints(random.nextInt(6), 0, ALPHABET.length())
                    .mapToObj(ALPHABET::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
        }

        private <T> T maybe(Supplier<T> value) {
            return random.nextInt(4) == 0 ? null : value.get();
        }

        private <T> List<T> some(Supplier<T> value) {
            return Stream.generate(value).limit(random.nextInt(4)).toList();
        }
    }
}
