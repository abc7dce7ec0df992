package vn.eoffice.reports.document;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.extraction.Field;

/** The values of metadata by the field they were read as. */
final class FieldValues {

    private static final Map<Field, Function<Metadata, Object>> READERS = Map.ofEntries(
            Map.entry(Field.TYPE, Metadata::type),
            Map.entry(Field.NUMBER, Metadata::number),
            Map.entry(Field.ISSUING_BODY, Metadata::issuingBody),
            Map.entry(Field.PLACE, Metadata::place),
            Map.entry(Field.DATE, Metadata::date),
            Map.entry(Field.SUBJECT, Metadata::subject),
            Map.entry(Field.SIGNATORY, Metadata::signatory),
            Map.entry(Field.RECIPIENTS, Metadata::recipients),
            Map.entry(Field.CITATIONS, Metadata::citations),
            Map.entry(Field.DEADLINES, Metadata::deadlines),
            Map.entry(Field.SECRECY, Metadata::secrecy),
            Map.entry(Field.URGENCY, Metadata::urgency));

    private FieldValues() {}

    /** The fields whose values differ. */
    static Set<Field> changed(Metadata before, Metadata after) {
        return READERS.entrySet().stream()
                .filter(reader -> !Objects.equals(
                        reader.getValue().apply(before), reader.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
