package vn.eoffice.reports.benchmarks;

import java.util.Map;
import java.util.TreeMap;

/** One group of figures that is measured together, started by its name. */
interface Measurement {

    /** Measures, and hands every figure to the table as soon as it is known. */
    void measure(Table table) throws Exception;

    /** All measurements by name. */
    static Map<String, Measurement> all() {
        return new TreeMap<>(Map.of(
                "annex", new AnnexFigure(),
                "start", new StartFigure(),
                "extract", new ExtractFigure(),
                "curve", new CurveFigure(),
                "filing", new FilingFigure(),
                "search", new SearchFigure(),
                "numbering", new NumberingFigure(),
                "inbox", new InboxFigure(),
                "routing", new RoutingFigure()));
    }
}
