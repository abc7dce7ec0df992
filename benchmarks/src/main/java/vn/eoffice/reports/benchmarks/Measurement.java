package vn.eoffice.reports.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/** One group of figures that is measured together, started by its name. */
interface Measurement {

    /** Measures, and hands every figure to the table as soon as it is known. */
    void measure(Table table) throws Exception;

    /** All measurements by name. */
    static Map<String, Measurement> all() {
        Map<String, Measurement> all = new TreeMap<>(Map.of(
                "start", new StartFigure(),
                "extract", new ExtractFigure(),
                "curve", new CurveFigure(),
                "filing", new FilingFigure(),
                "search", new SearchFigure(),
                "numbering", new NumberingFigure(),
                "inbox", new InboxFigure(),
                "rounds", new RoundFigure(),
                "routing", new RoutingFigure()));
        all.put("annex", new AnnexFigure());
        all.put("consolidation", new ConsolidationFigure());
        all.put("throughput", new ThroughputFigure());
        all.put("acs-filing", new AcsFilingFigure());
        all.put("acs-search", new AcsSearchFigure());
        return all;
    }
}
