package vn.eoffice.reports.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of the registers, in the order of Nghị định 30/2020/NĐ-CP annex IV.
 *
 * @param key of the heading in the bundle of labels
 * @param width in characters
 * @param value a text, number, date or null
 */
record RegisterColumn(String key, int width, Function<RegisterEntry, Object> value) {

    static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final List<RegisterColumn> OUTGOING = List.of(
            new RegisterColumn("register.number", 20, RegisterEntry::number),
            new RegisterColumn("register.date", 13, RegisterEntry::date),
            new RegisterColumn("register.abstract", 60, RegisterColumn::typeAndSubject),
            new RegisterColumn("register.signer", 26, RegisterEntry::signer),
            new RegisterColumn("register.recipients", 44, RegisterEntry::recipients),
            new RegisterColumn("register.keeper", 26, RegisterEntry::keeper),
            new RegisterColumn("register.copies", 10, RegisterEntry::copies),
            new RegisterColumn("register.sent", 13, RegisterEntry::movedAt),
            new RegisterColumn("register.signature", 14, RegisterEntry::signature),
            new RegisterColumn("register.note", 34, RegisterEntry::note));

    static final List<RegisterColumn> INCOMING = List.of(
            new RegisterColumn("register.arrival-date", 13, RegisterColumn::arrivalDate),
            new RegisterColumn("register.arrival-number", 10, RegisterEntry::serial),
            new RegisterColumn("register.author", 34, RegisterEntry::author),
            new RegisterColumn("register.number", 20, RegisterEntry::number),
            new RegisterColumn("register.date", 13, RegisterEntry::date),
            new RegisterColumn("register.abstract", 60, RegisterColumn::typeAndSubject),
            new RegisterColumn("register.receiver", 26, RegisterEntry::keeper),
            new RegisterColumn("register.forwarded", 13, RegisterEntry::movedAt),
            new RegisterColumn("register.signature", 14, RegisterEntry::signature),
            new RegisterColumn("register.note", 34, RegisterEntry::note));

    static final List<RegisterColumn> FOLLOW_UP = List.of(
            new RegisterColumn("register.arrival-number", 10, RegisterEntry::serial),
            new RegisterColumn("register.document", 60, RegisterColumn::numberAndSubject),
            new RegisterColumn("register.responsible", 26, RegisterEntry::keeper),
            new RegisterColumn("register.deadline", 13, entry -> null),
            new RegisterColumn("register.progress", 20, entry -> null),
            new RegisterColumn("register.reply", 20, entry -> null),
            new RegisterColumn("register.note", 34, RegisterEntry::note));

    private static String typeAndSubject(RegisterEntry entry) {
        return joined(entry.type(), entry.subject());
    }

    private static String numberAndSubject(RegisterEntry entry) {
        return joined(entry.number(), typeAndSubject(entry));
    }

    private static LocalDate arrivalDate(RegisterEntry entry) {
        return LocalDate.ofInstant(entry.recordedAt(), OFFICE_ZONE);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
