package vn.eoffice.reports.host.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One line of a directory file, with its place for error messages. */
record CsvRow(String file, long line, CSVRecord columns) {

    /** The value of a column that has to be there. */
    String required(String column) {
        String value = optional(column);
        if (value == null) {
            throw wrong("column " + column + " is empty");
        }
        return value;
    }

    /** The value of a column; null when it is empty or missing. */
    String optional(String column) {
        String value = columns.isSet(column) ? columns.get(column).strip() : "";
        return value.isEmpty() ? null : value;
    }

    /** The values of a column that are separated by {@code |}. */
    List<String> several(String column) {
        String value = optional(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split("\\|")).map(String::strip).toList();
    }

    /** A day in ISO form; null when the column is empty. */
    LocalDate day(String column) {
        String value = optional(column);
        return value == null ? null : parsed(value);
    }

    LocalDate parsed(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong("no date: " + value);
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("none of " + Arrays.toString(type.getEnumConstants()) + ": " + value));
    }

    DirectoryFileException wrong(String problem) {
        return new DirectoryFileException(file, line, problem);
    }
}
