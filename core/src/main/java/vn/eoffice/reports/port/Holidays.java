package vn.eoffice.reports.port;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.deadline.SpecialDay;

/** The holidays and swapped days that an administrator has added. Works in the caller's transaction. */
public interface Holidays {

    /** All of them, by date. */
    List<SpecialDay> added();

    /** Adds a day; replaces what was said of it before. */
    void add(SpecialDay day);

    /** Takes a day out; nothing happens when it was never added. */
    void remove(LocalDate date);
}
