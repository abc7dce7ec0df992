package vn.eoffice.reports.port;

import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/** The reporting rounds and their units. Works in the caller's transaction. Checks no permissions: the use cases do. */
public interface Rounds {

    /**
     * Stores a round, a new one when its version is 0.
     *
     * @return the same with the version one higher
     * @throws vn.eoffice.reports.error.ReportException CONFLICT ({@code round.changed-meanwhile}) when the stored
     *     version is another
     */
    Round save(Round round);

    /** The round with that identity. */
    Optional<Round> find(RoundId id);

    /** All rounds, the newest first. */
    List<Round> all();

    /**
     * Stores units of one round, new ones whose version is 0 and changed ones, all or none.
     *
     * @throws vn.eoffice.reports.error.ReportException CONFLICT ({@code round.changed-meanwhile}) when a stored version
     *     is another
     */
    void saveUnits(List<RoundUnit> units);

    /** The units of a round, by code. */
    List<RoundUnit> units(RoundId round);

    /** One of them. */
    Optional<RoundUnit> unit(RoundId round, String unit);
}
