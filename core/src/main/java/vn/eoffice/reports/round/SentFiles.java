package vn.eoffice.reports.round;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.extraction.text.ParcelItem;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/** Reads what a unit hands in: a report, workbooks, or a zip file or mail with them. Slow; outside any transaction. */
public final class SentFiles {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "ods");

    private final FileReading reading;
    private final WorkbookReader workbooks;
    private final TableClaims claims = new TableClaims();
    private final Parcels parcels = new Parcels(TextLimits.DEFAULT);

    public SentFiles(FileReading reading, WorkbookReader workbooks) {
        this.reading = reading;
        this.workbooks = workbooks;
    }

    /**
     * Reads an upload. A file that cannot be read is among the answer, with the reason.
     *
     * @param folder for what is unpacked, not there yet; the caller removes it
     */
    public List<SentFile> read(Upload upload, Path folder) throws IOException {
        List<ParcelItem> items;
        try {
            items = parcels.unpack(upload.file(), upload.fileName(), folder);
        } catch (UnreadableFileException e) {
            return List.of(SentFile.unreadable(upload.fileName(), e.finding()));
        }
        if (items.isEmpty()) {
            return List.of(read(upload));
        }
        List<SentFile> sent = new ArrayList<>();
        for (ParcelItem item : items) {
            sent.add(
                    item.file() == null
                            ? SentFile.unreadable(item.name(), item.refusal())
                            : read(new Upload(item.fileName(), item.file())));
        }
        return sent;
    }

    private SentFile read(Upload upload) {
        try {
            FilledForm table = isWorkbook(upload.fileName()) ? workbooks.read(upload.file()) : null;
            ReadFile read = reading.read(upload);
            return table == null
                    ? SentFile.read(read, FileClaim.ofReport(read.extraction().metadata()))
                    : SentFile.table(read, claims.of(table), table);
        } catch (ReportException e) {
            return SentFile.unreadable(upload.fileName(), new Finding(e.key(), e.arguments()));
        }
    }

    static boolean isWorkbook(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return WORKBOOKS.contains(ending.toLowerCase(Locale.ROOT));
    }
}
