package vn.eoffice.reports.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.citation.CitationFinder;
import vn.eoffice.reports.deadline.DateReader;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Reads a document's text as a clerk would. Thread-safe, needs neither database nor network, linear in the length of
 * the text. Of several documents in one file the first is read.
 */
public final class DocumentReader {

    private final CitationFinder citations;
    private final OwnFields own;
    private final TypeWords words;

    public DocumentReader(NumberReader numbers, CitationFinder citations, CodeTables tables) {
        this.citations = citations;
        this.words = new TypeWords(tables);
        this.own = new OwnFields(numbers, tables, words, new DateReader());
    }

    /** A reader with the code tables that ship with the product. */
    public static DocumentReader standard() {
        return with(CodeTables.standard());
    }

    /** A reader with an administrator's code tables. */
    public static DocumentReader with(CodeTables tables) {
        NumberReader numbers = new NumberReader(tables);
        return new DocumentReader(numbers, new CitationFinder(numbers), tables);
    }

    /** Reads everything the text says about its document; never throws on any text. */
    public Extraction read(SourceText source) {
        List<Finding> findings = new ArrayList<>(source.findings());
        String text = VietnameseText.nfc(source.text()).replace('\u00d0', 'Đ').replace('\u00f0', 'đ');
        if (text.isBlank()) {
            findings.add(Finding.of("text.empty"));
            return new Extraction(DocumentKind.OTHER, Metadata.EMPTY, findings, Map.of(), Map.of());
        }
        Paper paper = Paper.of(text, words);
        return paper.isDocument() ? document(paper, findings) : page(paper, findings);
    }

    private Extraction page(Paper paper, List<Finding> findings) {
        findings.add(Finding.of("document.only-mentions"));
        List<Citation> cited = citations.find(RunningText.ofPage(paper));
        ReadFields fields = new ReadFields();
        fields.add(Field.CITATIONS, cited.isEmpty() ? null : cited, Confidence.CLEAR, (Line) null);
        Metadata metadata = Metadata.EMPTY.change().citations(cited).build();
        return new Extraction(DocumentKind.OTHER, metadata, findings, fields.confidence(), fields.places());
    }

    private Extraction document(Paper paper, List<Finding> findings) {
        Header header = own.header(paper.head());
        ReadFields fields = new ReadFields();
        Metadata metadata = own.read(paper, header, fields, findings);
        String text = RunningText.of(paper, header);
        List<Citation> cited = others(citations.find(text), metadata);
        fields.add(Field.CITATIONS, cited.isEmpty() ? null : cited, Confidence.CLEAR, (Line) null);
        findings.addAll(OwnFindings.of(paper, header, metadata));
        return new Extraction(
                words.kindOf(metadata.type()),
                metadata.change().citations(cited).build(),
                findings,
                fields.confidence(),
                fields.places());
    }

    /** Without the document itself, whose number its annexes repeat, and without the one it was issued with. */
    private static List<Citation> others(List<Citation> cited, Metadata metadata) {
        String number = metadata.number();
        LocalDate date = metadata.date();
        return cited.stream()
                .filter(citation -> !isOwnBlank(citation, metadata))
                .filter(citation ->
                        metadata.parent() == null || !metadata.parent().equals(citation.number()))
                .filter(citation -> number == null
                        || !number.equals(citation.number())
                        || (citation.date() != null && date != null && !date.equals(citation.date())))
                .toList();
    }

    /** "Kèm theo Kế hoạch số   -KH/TU": the number this document itself still has to get. */
    private static boolean isOwnBlank(Citation citation, Metadata metadata) {
        return metadata.symbol() != null
                && citation.number() == null
                && citation.raw().replace(" ", "").contains(metadata.symbol());
    }
}
