package vn.eoffice.reports.round;

import java.time.Clock;
import java.util.List;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;

/** What the use cases of a round share. */
record RoundDesks(
        Rounds rounds,
        Submissions submissions,
        Directory directory,
        RoundAccess access,
        DocumentAccess documents,
        OfficeCalendar calendar,
        RoundWatch watch,
        RoundNotices notices,
        JournalWriter journal,
        Clock clock) {

    ReminderTimes times() {
        return new ReminderTimes(clock);
    }

    /** Stores changed units, and has them looked at when they are to be reminded. */
    void save(RoundId round, List<RoundUnit> changed) {
        rounds.saveUnits(changed);
        times().earliest(changed).ifPresent(time -> watch.wakeBy(round, time));
    }
}
