package vn.eoffice.reports.alfresco.repository;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.Register.Direction;
import vn.eoffice.reports.register.RegisterEntry;
import vn.eoffice.reports.register.RegisterEntry.State;

/** Registers and their entries as nodes and back. */
final class EntryNodes {

    private final PropertyValues values;

    EntryNodes(PropertyValues values) {
        this.values = values;
    }

    NodeProperties properties(Register register) {
        return new NodeProperties(values)
                .set("rpt:registerCode", register.id())
                .set("rpt:registerDirection", register.direction().code())
                .set("rpt:registerUnit", register.unit())
                .set("rpt:registerPeriod", register.period());
    }

    Register register(Map<QName, Serializable> node) {
        return new Register(
                text(node, "rpt:registerCode"),
                direction(text(node, "rpt:registerDirection")),
                text(node, "rpt:registerUnit"),
                text(node, "rpt:registerPeriod"));
    }

    private static Direction direction(String code) {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such direction: " + code));
    }

    NodeProperties properties(RegisterEntry entry) {
        return new NodeProperties(values)
                .set("rpt:entryState", entry.state().code())
                .set("rpt:entrySeries", entry.series())
                .set("rpt:entrySerial", entry.serial())
                .set("rpt:entryNumber", entry.number())
                .set("rpt:entryDate", entry.date())
                .set("rpt:entryDocumentType", entry.type())
                .set("rpt:entrySubject", entry.subject())
                .set("rpt:entryAuthor", entry.author())
                .set("rpt:entrySigner", entry.signer())
                .set("rpt:entryRecipients", entry.recipients())
                .set("rpt:entryKeeper", entry.keeper())
                .set("rpt:entryCopies", entry.copies())
                .set("rpt:entryMovedOn", entry.movedAt())
                .set("rpt:entrySignature", entry.signature())
                .set("rpt:entryNote", entry.note())
                .set("rpt:entryReason", entry.reason())
                .set("rpt:entryRecordedBy", entry.recordedBy())
                .set("rpt:entryRecordedOn", entry.recordedAt())
                .set(
                        "rpt:entryDocumentId",
                        entry.document() == null ? null : entry.document().value());
    }

    RegisterEntry entry(String id, Register register, Map<QName, Serializable> node) {
        String document = text(node, "rpt:entryDocumentId");
        return new RegisterEntry(
                id,
                register,
                text(node, "rpt:entrySeries"),
                PropertyValues.number(node, "rpt:entrySerial"),
                text(node, "rpt:entryNumber"),
                state(text(node, "rpt:entryState")),
                values.day(node, "rpt:entryDate"),
                text(node, "rpt:entryDocumentType"),
                text(node, "rpt:entrySubject"),
                text(node, "rpt:entryAuthor"),
                text(node, "rpt:entrySigner"),
                text(node, "rpt:entryRecipients"),
                text(node, "rpt:entryKeeper"),
                PropertyValues.number(node, "rpt:entryCopies"),
                values.day(node, "rpt:entryMovedOn"),
                text(node, "rpt:entrySignature"),
                text(node, "rpt:entryNote"),
                document == null ? null : new DocumentId(document),
                text(node, "rpt:entryReason"),
                text(node, "rpt:entryRecordedBy"),
                PropertyValues.instant(node, "rpt:entryRecordedOn"));
    }

    private static State state(String code) {
        return Arrays.stream(State.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such state: " + code));
    }
}
