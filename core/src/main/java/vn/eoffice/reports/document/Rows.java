package vn.eoffice.reports.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;

/**
 * The lists of a document's metadata as lines of text. A line that a person has changed into another form is kept
 * whole as the words of its citation, recipient or deadline, never refused and never dropped.
 */
final class Rows {

    /** What a citation of no known type is called. */
    private static final String ANY_DOCUMENT = "văn bản";

    private static final String UPWARD = "upward";
    private static final String DOWNWARD = "downward";
    private static final String ARCHIVE = "archive";

    private Rows() {}

    /** Each of a list converted; nothing for null. */
    static <S, T> List<T> all(List<S> values, Function<S, T> conversion) {
        return orNone(values).stream().map(conversion).toList();
    }

    static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }

    static String of(RecipientLine line) {
        return row(
                line.text(), line.direction() == Direction.UPWARD ? UPWARD : DOWNWARD, line.archive() ? ARCHIVE : null);
    }

    static RecipientLine recipient(String row) {
        List<String> fields = TextRow.split(row);
        if (fields.size() != 3 || fields.get(0) == null) {
            return new RecipientLine(row, Direction.DOWNWARD, false);
        }
        return new RecipientLine(
                fields.get(0),
                UPWARD.equals(fields.get(1)) ? Direction.UPWARD : Direction.DOWNWARD,
                ARCHIVE.equals(fields.get(2)));
    }

    static String of(Citation citation) {
        return row(citation.type(), citation.number(), text(citation.date()), citation.body(), citation.raw());
    }

    static Citation citation(String row) {
        List<String> fields = TextRow.split(row);
        if (fields.size() != 5 || fields.get(4) == null || !isDate(fields.get(2)) || isNameless(fields)) {
            return new Citation(ANY_DOCUMENT, null, null, null, row);
        }
        return new Citation(fields.get(0), fields.get(1), date(fields.get(2)), fields.get(3), fields.get(4));
    }

    private static boolean isNameless(List<String> fields) {
        return fields.get(0) == null && fields.get(1) == null;
    }

    static String of(Deadline deadline) {
        List<String> fields = new ArrayList<>(Arrays.asList(text(deadline.date()), deadline.text()));
        fields.addAll(deadline.units());
        return TextRow.join(fields);
    }

    static Deadline deadline(String row) {
        List<String> fields = TextRow.split(row);
        if (fields.size() < 2 || fields.get(1) == null || !isDate(fields.get(0))) {
            return new Deadline(null, row, List.of());
        }
        return new Deadline(
                date(fields.get(0)), fields.get(1), known(fields.stream().skip(2)));
    }

    static String of(Finding finding) {
        return TextRow.join(Stream.concat(Stream.of(finding.code()), finding.arguments().stream())
                .toList());
    }

    static Finding finding(String row) {
        List<String> fields = TextRow.split(row);
        String code = fields.get(0) == null ? row : fields.get(0);
        return new Finding(code, known(fields.stream().skip(1)));
    }

    private static List<String> known(Stream<String> fields) {
        return fields.filter(field -> field != null).toList();
    }

    private static String row(String... fields) {
        return TextRow.join(Arrays.asList(fields));
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static LocalDate date(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static boolean isDate(String field) {
        try {
            date(field);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
