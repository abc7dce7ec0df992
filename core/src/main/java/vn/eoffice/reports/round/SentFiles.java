package vn.eoffice.reports.round;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.Stamp;
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
            FileClaim table = isWorkbook(upload.fileName()) ? claim(workbooks.read(upload.file())) : null;
            ReadFile read = reading.read(upload);
            return SentFile.read(
                    read, table == null ? FileClaim.ofReport(read.extraction().metadata()) : table);
        } catch (ReportException e) {
            return SentFile.unreadable(upload.fileName(), new Finding(e.key(), e.arguments()));
        }
    }

    private static FileClaim claim(FilledForm filled) {
        Stamp stamp = filled.stamp();
        String form = filled.form().code();
        return stamp == null
                ? new FileClaim(form, null, null, null, null)
                : new FileClaim(form, stamp.round(), stamp.unit(), null, null);
    }

    private static boolean isWorkbook(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return WORKBOOKS.contains(ending.toLowerCase(Locale.ROOT));
    }
}
