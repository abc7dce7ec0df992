package vn.eoffice.reports.outline;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/**
 * Everything this package does. Slow, touches nothing stored: runs outside any transaction. Thread-safe. Files are only
 * read, and none makes a method throw.
 */
public final class Outlines {

    private final LineReader reader;
    private final TextLimits limits;

    /**
     * @param texts reads files that are no .docx
     * @param limits for the .docx that are read here
     */
    public Outlines(TextSource texts, TextLimits limits) {
        this.reader = new LineReader(texts, limits);
        this.limits = limits;
    }

    /**
     * Reads an outline and checks it.
     *
     * @param fileName as the clerk's machine calls it
     * @param forms codes of the forms handed out with it in other files, in any spelling; those in the same file are
     *     found there. When there are neither, no pointer is called dead
     */
    public OutlineReading read(Path file, String fileName, Set<String> forms) {
        SourceLines source = reader.read(file, fileName);
        List<OutlineFinding> findings = new ArrayList<>(ofFile(source));
        Outline outline = source.readable() ? OutlineParser.parse(source.lines()) : Outline.EMPTY;
        if (source.readable()) {
            findings.addAll(OutlineCheck.of(outline, forms));
        }
        return new OutlineReading(outline, findings);
    }

    /**
     * Compares a report with an outline.
     *
     * @param attachedForms codes of the forms handed in beside the report, in any spelling; those in the report's own
     *     file are found there
     */
    public Conformance conformance(Outline outline, Path report, String fileName, Set<String> attachedForms) {
        SourceLines source = reader.read(report, fileName);
        if (!source.readable()) {
            return new Conformance(List.of(), List.of(), List.of(), ofFile(source));
        }
        Conformance own = ConformanceCheck.of(outline, ReportParser.parse(source.lines()), attachedForms);
        List<OutlineFinding> findings = new ArrayList<>(ofFile(source));
        findings.addAll(own.findings());
        return new Conformance(own.headings(), own.extra(), own.annexes(), findings);
    }

    /**
     * Writes a copy of a report with the findings as Word comments at their places; nothing else of it changes.
     *
     * @param conformance of this same file
     * @param docx stays open; nothing is written when the answer is not empty
     * @return why there is no copy ({@code annotation.not-docx} …); empty when it was written
     */
    public List<OutlineFinding> annotate(Path report, Conformance conformance, Locale locale, OutputStream docx) {
        try {
            WordZip word = WordZip.open(report, limits);
            CommentWriter comments = new CommentWriter(word, locale);
            conformance.findings().forEach(comments::add);
            comments.finish();
            word.writeTo(docx);
            return List.of();
        } catch (UnreadableFileException e) {
            return List.of(OutlineFinding.ofFile(e.finding(), Severity.ERROR));
        }
    }

    /**
     * Writes a draft report with the outline's headings, dots to be replaced under each, and a page for each annex form.
     *
     * @param docx stays open
     */
    public void draft(Outline outline, DraftRequest request, OutputStream docx) {
        new DraftWriter(outline, request).draft(docx);
    }

    /**
     * Writes the consolidated report: under each heading what each unit wrote there, with unit and document number, and
     * the units that wrote nothing; at the end the units that have no report in it.
     *
     * @param reports in the order in which units are to be named
     * @param docx stays open
     */
    public void consolidate(
            Outline outline, List<UnitReport> reports, AbsentReports absent, DraftRequest request, OutputStream docx) {
        new DraftWriter(outline, request).consolidate(reports, absent, docx);
    }

    /**
     * Holds a .docx against the rules of its layout.
     *
     * @param profile null reads issuer's side and date from the paper itself
     */
    public LayoutReport layout(Path file, LayoutProfile profile) {
        try {
            return LayoutCheck.of(WordZip.open(file, limits), profile);
        } catch (UnreadableFileException e) {
            Finding finding = e.finding();
            String argument =
                    finding.arguments().isEmpty() ? "" : finding.arguments().get(0);
            return new LayoutReport(
                    null,
                    List.of(new LayoutFinding(finding.code(), Severity.ERROR, Place.WHOLE, argument, "", "", "")));
        }
    }

    private static List<OutlineFinding> ofFile(SourceLines source) {
        Severity severity = source.readable() ? Severity.WARNING : Severity.ERROR;
        return source.findings().stream()
                .map(finding -> OutlineFinding.ofFile(finding, severity))
                .toList();
    }
}
