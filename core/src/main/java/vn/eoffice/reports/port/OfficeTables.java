package vn.eoffice.reports.port;

import java.util.List;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.number.IssuerCode;

/**
 * What the office is made of, of all times, as an administrator keeps it. Works in the caller's transaction; a
 * {@link Directory} and the code tables know of a change once that has committed. Nothing is ever taken out: documents,
 * registers and rounds name units by their codes, so what is over gets a last day. Checks no permissions: the use cases
 * do.
 */
public interface OfficeTables {

    /** Every unit, by code. */
    List<DatedUnit> units();

    /** Stores units, each in place of the one with its code, if there is one. */
    void saveUnits(List<DatedUnit> units);

    /** Every group, by code. */
    List<DatedGroup> groups();

    /** Stores groups, each in place of the one with its code, if there is one. */
    void saveGroups(List<DatedGroup> groups);

    /** The issuer codes that this office has added or changed, by code; those of the shipped table are not among them. */
    List<IssuerCode> issuerCodes();

    /** Stores issuer codes, each in place of the one with its code, if there is one. */
    void saveIssuerCodes(List<IssuerCode> codes);
}
