package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.List;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.extraction.text.ParcelItem;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

/**
 * Reads the one document that an upload is. A mail with one document attached stands for that document; what holds
 * several documents, or is a zip file at all, is refused: a person has to say which one is meant.
 */
final class Unwrapping {

    private final FileReading reading;
    private final Parcels parcels = new Parcels(TextLimits.DEFAULT);

    Unwrapping(FileReading reading) {
        this.reading = reading;
    }

    /**
     * Reads an upload.
     *
     * @throws UnreadableFileException {@code file.parcel} and whatever else speaks against the parcel
     */
    ReadFile read(SpooledFile spooled) throws IOException {
        Upload upload = spooled.upload();
        List<ParcelItem> items = parcels.unpack(upload.file(), upload.fileName(), spooled.folder());
        if (items.isEmpty()) {
            return reading.read(upload);
        }
        List<ParcelItem> documents =
                items.stream().filter(ParcelItem::isDocument).toList();
        boolean attached = documents.size() == 1 && documents.get(0).attached();
        if (!attached) {
            throw new UnreadableFileException(
                    documents.isEmpty() ? Parcels.empty() : Parcels.several(documents.size()), null);
        }
        return attachment(documents.get(0), upload);
    }

    private ReadFile attachment(ParcelItem item, Upload mail) {
        if (item.file() == null) {
            throw new UnreadableFileException(item.refusal(), null);
        }
        ReadFile read = reading.read(new Upload(FileNames.clean(item.fileName()), item.file()));
        Finding finding = Parcels.fromMail(mail.fileName());
        return new ReadFile(read.upload(), read.content(), read.extraction().with(finding), read.text());
    }
}
