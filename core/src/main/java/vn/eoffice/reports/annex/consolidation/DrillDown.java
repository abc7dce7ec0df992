package vn.eoffice.reports.annex.consolidation;

import java.util.List;

/** The way back from a consolidated cell to the units' cells. */
final class DrillDown {

    private final Consolidated consolidated;

    DrillDown(Consolidated consolidated) {
        this.consolidated = consolidated;
    }

    List<Share> shares(String row, String column) {
        throw new UnsupportedOperationException(consolidated + row + column);
    }
}
