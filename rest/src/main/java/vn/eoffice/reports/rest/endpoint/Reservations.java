package vn.eoffice.reports.rest.endpoint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.register.Numbering;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.Register.Direction;
import vn.eoffice.reports.register.RegisterEntry;
import vn.eoffice.reports.register.Reservation;

/** Numbers taken out of a register, or given up, by the register's name. */
final class Reservations {

    private final Numbering numbering;
    private final Directory directory;
    private final Clock clock;

    Reservations(Numbering numbering, Directory directory, Clock clock) {
        this.numbering = numbering;
        this.directory = directory;
        this.clock = clock;
    }

    /** A number wished for. */
    record Wish(String register, String type, boolean classified, String advisory, String reason) {}

    RegisterEntry reserve(Wish wish, Actor actor) {
        Reservation request = new Reservation(
                unitOf(wish.register()), wish.type(), wish.classified(), wish.advisory(), wish.reason());
        RegisterEntry entry = numbering.reserve(request, actor);
        if (!entry.register().id().equals(wish.register())) {
            throw new ReportException(
                    Problem.CONFLICT, "request.other-register", entry.register().id());
        }
        return entry;
    }

    RegisterEntry giveUp(String register, String entry, String reason, Actor actor) {
        return numbering.voidNumber(register, entry, reason, actor);
    }

    /** The unit of a register, which need not have any line yet: the longest code that its name starts with. */
    private String unitOf(String register) {
        return directory.units(LocalDate.now(clock)).stream()
                .map(Unit::code)
                .filter(code -> register.startsWith(
                        Register.of(Direction.OUTGOING, code, "").id()))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "register.not-found", register));
    }
}
