package vn.eoffice.reports.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.Register.Direction;
import vn.eoffice.reports.register.RegisterEntry.State;

/**
 * Keeps the incoming registers (sổ đăng ký văn bản đến): arrival numbers run per unit and calendar year (Nghị định
 * 30/2020/NĐ-CP article 21).
 */
public final class IncomingRegister {

    private final Registers registers;
    private final Counters counters;
    private final Clock clock;

    public IncomingRegister(Registers registers, Counters counters, Clock clock) {
        this.registers = registers;
        this.counters = counters;
        this.clock = clock;
    }

    /** Enters a document that has come to the actor's unit. */
    public void enter(Document document, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Register register = Register.of(Direction.INCOMING, actor.unit(), String.valueOf(today.getYear()));
        Metadata metadata = document.metadata();
        String subject = metadata.secrecy().isClassified()
                ? Messages.labels().text(Messages.VIETNAMESE, "register.classified", List.of())
                : metadata.subject();
        registers.add(new RegisterEntry(
                UUID.randomUUID().toString(),
                register,
                register.id(),
                counters.next(register.id()),
                metadata.number(),
                State.ISSUED,
                metadata.date(),
                metadata.type(),
                subject,
                metadata.issuingBody(),
                null,
                null,
                actor.name(),
                null,
                today,
                null,
                null,
                document.id(),
                null,
                actor.userId(),
                clock.instant()));
    }
}
