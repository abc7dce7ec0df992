package vn.eoffice.reports.round;

import java.util.List;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.deadline.WorkingCalendar;
import vn.eoffice.reports.port.Holidays;

/** The working calendar as it is now: what the product knows, and what an administrator has added. Thread-safe. */
final class OfficeCalendar {

    private record Known(List<SpecialDay> added, WorkingCalendar calendar) {}

    private final Holidays holidays;
    private volatile Known known = new Known(List.of(), new WorkingCalendar(List.of()));

    OfficeCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    WorkingCalendar working() {
        List<SpecialDay> added = holidays.added();
        Known now = known;
        if (!added.equals(now.added())) {
            now = new Known(List.copyOf(added), new WorkingCalendar(added));
            known = now;
        }
        return now.calendar();
    }
}
