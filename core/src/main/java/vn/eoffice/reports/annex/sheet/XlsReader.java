package vn.eoffice.reports.annex.sheet;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.eoffice.reports.error.ReportException;

/** Reads .xls through POI's events. */
final class XlsReader {

    private XlsReader() {}

    static Book read(Path file, Budget budget) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(new FileInputStream(file.toFile()))) {
            if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.encrypted();
            } else if (!system.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !system.getRoot().hasEntryCaseInsensitive("Book")) {
                throw Refusal.unsupported("ole");
            }
            XlsRecords records = new XlsRecords(budget);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, system);
            return records.book(system.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR"));
        } catch (ReportException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (RuntimeException | IOException e) {
            throw Refusal.damaged(); // POI meets torn records with exceptions of many types
        }
    }
}
