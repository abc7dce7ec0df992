package vn.eoffice.reports.citation;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

/** Runs its seeds as a plain test; with JAZZER_FUZZ=1 it searches for texts that break the readers. */
class CitationFuzzTest {

    private static final NumberReader NUMBERS = new NumberReader(CodeTables.standard());
    private static final CitationFinder CITATIONS = new CitationFinder(NUMBERS);

    @FuzzTest
    void everyTextIsReadWithoutFailing(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        CITATIONS.findAll(text);
        for (NumberReader.FoundNumber found : NUMBERS.find(text)) {
            String canonical = found.number().canonical();
            if (found.end() > text.length() || found.start() >= found.end()) {
                throw new AssertionError("outside the text: " + found);
            }
            if (canonical != null && NUMBERS.read(canonical).isEmpty()) {
                throw new AssertionError("not read back: " + canonical);
            }
        }
    }
}
