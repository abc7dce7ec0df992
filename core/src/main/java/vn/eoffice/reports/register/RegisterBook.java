package vn.eoffice.reports.register;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Registers;

/** People read the registers: those of their own unit, archivists and administrators all of them. */
public final class RegisterBook {

    private final Registers registers;
    private final Directory directory;

    public RegisterBook(Registers registers, Directory directory) {
        this.registers = registers;
        this.directory = directory;
    }

    /** The registers the actor may read, newest period first. */
    public List<Register> all(Actor actor) {
        return registers.all().stream()
                .filter(register -> mayRead(register, actor))
                .toList();
    }

    /**
     * Entries of a register, by series and serial.
     *
     * @throws ReportException NOT_FOUND when the actor may not read such a register
     */
    public Page<RegisterEntry> entries(String register, PageRequest page, Actor actor) {
        readable(register, actor);
        return registers.entries(register, page);
    }

    /**
     * Writes a register as an Excel workbook, with the columns of Nghị định 30/2020/NĐ-CP annex IV.
     *
     * @param xlsx is not closed
     * @throws ReportException NOT_FOUND when the actor may not read such a register
     */
    public void export(String register, Locale locale, OutputStream xlsx, Actor actor) {
        Register found = readable(register, actor);
        RegisterWorkbook.write(found, new EntryPages(registers, register), locale, xlsx);
    }

    private Register readable(String register, Actor actor) {
        return all(actor).stream()
                .filter(candidate -> candidate.id().equals(register))
                .findFirst()
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "register.not-found", register));
    }

    private boolean mayRead(Register register, Actor actor) {
        if (actor.has(Role.ARCHIVIST) || actor.has(Role.ADMINISTRATOR)) {
            return true;
        }
        String office = directory.unit(register.unit()).map(Unit::office).orElse(register.unit());
        boolean staff = actor.has(Role.CLERK) || actor.has(Role.REVIEWER) || actor.has(Role.SIGNER);
        return staff && (office.equals(actor.unit()) || register.unit().equals(actor.unit()));
    }
}
