package vn.eoffice.reports.outline;

import java.time.LocalDate;

/** Which rules say how a paper must look: those of its issuer's side, in force on the paper's own date. */
public enum LayoutProfile {
    /** State offices: Nghị định 30/2020/NĐ-CP, annex I. */
    STATE,
    /** Party offices before 27/5/2026: Hướng dẫn 36-HD/VPTW. */
    PARTY_2018,
    /** Party offices from 27/5/2026: Hướng dẫn 05-HD/VPTW, known from secondary sources. */
    PARTY_2026;

    /** The first day of 05-HD/VPTW. */
    public static final LocalDate PARTY_CHANGE = LocalDate.of(2026, 5, 27);

    /**
     * The rules for a paper.
     *
     * @param party whether the Party issues it
     * @param date of the paper; null for one that is yet to come, which follows the newest rules
     */
    public static LayoutProfile of(boolean party, LocalDate date) {
        if (!party) {
            return STATE;
        }
        return date != null && date.isBefore(PARTY_CHANGE) ? PARTY_2018 : PARTY_2026;
    }

    /** Whether these are rules of the Party. */
    public boolean isParty() {
        return this != STATE;
    }
}
