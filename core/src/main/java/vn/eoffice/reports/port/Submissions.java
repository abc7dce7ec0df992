package vn.eoffice.reports.port;

import java.util.List;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.Submission;

/** What units sent in rounds, all versions. Works in the caller's transaction. */
public interface Submissions {

    /** Stores a version: a new one, or one that was stored before under the same round, unit and number. */
    void save(Submission submission);

    /** What a unit sent, the newest first. */
    List<Submission> of(RoundId round, String unit);

    /** What stands of every unit of a round ({@link vn.eoffice.reports.round.SubmissionState#stands()}), by unit code. */
    List<Submission> standing(RoundId round);
}
