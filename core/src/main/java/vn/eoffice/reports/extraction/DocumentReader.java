package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.Map;
import vn.eoffice.reports.citation.CitationFinder;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.number.NumberReader;

/** Reads a document's text as a clerk would. Thread-safe, needs neither database nor network. */
public final class DocumentReader {

    private final NumberReader numbers;
    private final CitationFinder citations;

    public DocumentReader(NumberReader numbers, CitationFinder citations) {
        this.numbers = numbers;
        this.citations = citations;
    }

    /** Reads everything the text says about its document; never throws on any text. */
    public Extraction read(SourceText source) {
        Metadata metadata =
                Metadata.EMPTY.change().citations(citations.find(source.text())).build();
        return new Extraction(DocumentKind.OTHER, metadata, source.findings(), Map.of(), Map.of());
    }

    List<NumberReader.FoundNumber> numbersIn(String text) {
        return numbers.find(text);
    }
}
