package vn.eoffice.reports.port;

import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;

/** The registers and their entries. Works in the caller's transaction. */
public interface Registers {

    /** The registers that have entries, newest period first. */
    List<Register> all();

    /** Stores a new entry, and its register when it is the first. */
    void add(RegisterEntry entry);

    /**
     * Stores a changed entry.
     *
     * @throws vn.eoffice.reports.error.ReportException NOT_FOUND when it does not exist
     */
    void replace(RegisterEntry changed);

    /** An entry of a register by its id. */
    Optional<RegisterEntry> find(String register, String entry);

    /** The entry of a register with that document number; the newest when there are several. */
    Optional<RegisterEntry> numbered(String register, String number);

    /** The entries of a register, by series and serial. */
    Page<RegisterEntry> entries(String register, PageRequest page);
}
