package vn.eoffice.reports.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Documents;

/**
 * Files that a unit's clerks filed like any other, and that belong to a round: a workbook that was handed out for one, or
 * whatever lies in a folder kept for one. They are handed in. What is not taken stays a draft and says why.
 */
public final class ArrivedFiles {

    private final RoundReporting reporting;
    private final Documents documents;
    private final WorkbookReader workbooks;
    private final TableClaims claims = new TableClaims();

    ArrivedFiles(RoundReporting reporting, Documents documents, WorkbookReader workbooks) {
        this.reporting = reporting;
        this.documents = documents;
        this.workbooks = workbooks;
    }

    /**
     * What a file says of the round it belongs to; empty when it belongs to none. Slow: outside any transaction.
     *
     * @param folder identity of the round that its folder is kept for; null for a folder for everything
     */
    public Optional<FileClaim> claim(ReadFile read, String folder) {
        Path file = read.upload().file();
        Optional<FileClaim> said = SentFiles.isWorkbook(read.upload().fileName()) ? table(file) : report(read);
        return said.map(claim -> claim.round() == null ? claim.inRound(folder) : claim)
                .filter(claim -> RoundId.isValid(claim.round()));
    }

    /** A workbook of no form of ours belongs to no round, wherever it lies. */
    private Optional<FileClaim> table(Path file) {
        try {
            FilledForm filled = workbooks.read(file);
            return Optional.of(claims.of(filled));
        } catch (ReportException e) {
            return Optional.empty();
        }
    }

    /** Only a report is what a round asks for: letters come into its folder, too. */
    private static Optional<FileClaim> report(ReadFile read) {
        return read.extraction().kind() == DocumentKind.REPORT
                ? Optional.of(FileClaim.ofReport(read.extraction().metadata()))
                : Optional.empty();
    }

    /** The kind of document that such a file is, whatever was read from it. */
    public static DocumentKind kind(FileClaim claim) {
        return claim.isReport() ? DocumentKind.REPORT : DocumentKind.ANNEX_TABLE;
    }

    /**
     * Hands in a document that was just filed, for the unit that the file names or else the actor's own. In the
     * transaction that filed it.
     *
     * @return whether it was taken; otherwise the document says why not
     */
    public boolean handIn(DocumentId id, FileClaim claim, Actor actor) {
        RoundId round = new RoundId(claim.round());
        String unit = claim.unit() == null ? actor.unit() : claim.unit();
        Optional<Finding> obstacle = reporting.obstacle(round, unit, actor);
        if (obstacle.isPresent()) {
            note(id, List.of(obstacle.get()));
            return false;
        }
        String name = documents.find(id).orElseThrow().content().name();
        Submission sent = reporting.submit(round, unit, List.of(SentFile.stored(id, name, claim)), actor);
        if (sent.state() == SubmissionState.REFUSED) {
            note(id, sent.refusals().stream().map(Refusal::reason).toList());
        }
        return sent.state() != SubmissionState.REFUSED;
    }

    private void note(DocumentId id, List<Finding> why) {
        Document document = documents.find(id).orElseThrow();
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.addAll(why);
        documents.replace(document.change().findings(findings).build());
    }
}
