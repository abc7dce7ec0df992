package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the old binary formats from one another by the streams in their container. */
final class OleTypes {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR");

    private OleTypes() {}

    static FileType detect(Intake intake) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(intake.file().toFile(), true)) {
            Set<String> streams = container.getRoot().getEntryNames();
            if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
                throw FileFindings.encrypted(null);
            }
            if (streams.stream().anyMatch(MACROS::contains)) {
                intake.found(FileFindings.HAS_MACROS);
            }
            if (streams.contains("WordDocument")) {
                return FileType.DOC;
            }
            if (streams.contains("Workbook") || streams.contains("Book")) {
                return FileType.XLS;
            }
            throw FileFindings.unsupported(
                    streams.contains("PowerPoint Document")
                            ? "application/vnd.ms-powerpoint"
                            : "application/x-tika-msoffice");
        }
    }
}
