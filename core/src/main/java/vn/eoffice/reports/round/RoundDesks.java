package vn.eoffice.reports.round;

import java.time.Clock;
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
        Clock clock) {}
