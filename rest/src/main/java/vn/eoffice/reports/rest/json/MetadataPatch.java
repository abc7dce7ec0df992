package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.document.Urgency;
import vn.eoffice.reports.rest.http.RequestException;

/** Reads a change of metadata: the fields an object names are set, null included; all others stay as they are. */
public final class MetadataPatch {

    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2]))?");

    private static final Map<String, BiConsumer<MetadataBuilder, MetadataFields>> SETTERS = Map.ofEntries(
            Map.entry("type", (to, given) -> to.type(given.type())),
            Map.entry("number", (to, given) -> to.number(given.number())),
            Map.entry("symbol", (to, given) -> to.symbol(given.symbol())),
            Map.entry("issuingBody", (to, given) -> to.issuingBody(given.issuingBody())),
            Map.entry("place", (to, given) -> to.place(given.place())),
            Map.entry("subject", (to, given) -> to.subject(given.subject())),
            Map.entry("parent", (to, given) -> to.parent(given.parent())),
            Map.entry("period", MetadataPatch::period),
            Map.entry("signatory", MetadataPatch::signatory),
            Map.entry("recipients", (to, given) -> to.recipients(all(given.recipients(), RecipientJson::toLine))),
            Map.entry("citations", (to, given) -> to.citations(all(given.citations(), CitationJson::toCitation))),
            Map.entry("deadlines", (to, given) -> to.deadlines(all(given.deadlines(), DeadlineJson::toDeadline))),
            Map.entry("secrecy", (to, given) -> to.secrecy(secrecy(given))),
            Map.entry("urgency", (to, given) -> to.urgency(urgency(given))));

    private MetadataPatch() {}

    /**
     * The change that an object asks for.
     *
     * @throws RequestException when a field is unknown or a value is none for its field
     */
    public static DocumentChange read(Json json, ObjectNode object) {
        MetadataFields given = json.convert(object, MetadataFields.class);
        if (object.has("kind") && given.kind() == null) {
            throw RequestException.invalid("request.missing-field", "kind");
        }
        DocumentKind kind = Codes.find(DocumentKind.class, DocumentKind::code, "kind", given.kind());
        DocumentChange change = new DocumentChange(kind, metadata -> {
            MetadataBuilder to = metadata.change();
            SETTERS.forEach((field, setter) -> {
                if (object.has(field)) {
                    setter.accept(to, given);
                }
            });
            dates(to, given, object);
            return to.build();
        });
        change.metadata().apply(Metadata.EMPTY);
        return change;
    }

    private static void dates(MetadataBuilder to, MetadataFields given, ObjectNode object) {
        if (given.datePartial() != null && !PARTIAL.matcher(given.datePartial()).matches()) {
            throw RequestException.invalid("request.bad-value", "datePartial");
        }
        if (given.date() != null && given.datePartial() != null) {
            throw RequestException.invalid("request.two-dates");
        }
        if (object.has("date") || object.has("datePartial")) {
            to.date(given.date());
            to.partialDate(given.datePartial());
        }
    }

    private static void period(MetadataBuilder to, MetadataFields given) {
        to.period(given.period() == null ? null : given.period().toPeriod());
    }

    private static void signatory(MetadataBuilder to, MetadataFields given) {
        to.signatory(given.signatory() == null ? null : given.signatory().toSignatory());
    }

    private static Secrecy secrecy(MetadataFields given) {
        Secrecy found = Codes.find(Secrecy.class, Secrecy::mark, "secrecy", given.secrecy());
        return found == null ? Secrecy.NONE : found;
    }

    private static Urgency urgency(MetadataFields given) {
        Urgency found = Codes.find(Urgency.class, Urgency::mark, "urgency", given.urgency());
        return found == null ? Urgency.NONE : found;
    }

    private static <F, T> List<T> all(List<F> from, Function<F, T> mapping) {
        if (from == null) {
            return List.of();
        }
        if (from.stream().anyMatch(item -> item == null)) {
            throw RequestException.invalid("request.null-in-list");
        }
        return from.stream().map(mapping).toList();
    }
}
