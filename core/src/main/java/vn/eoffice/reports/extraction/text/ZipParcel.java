package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file of documents. */
final class ZipParcel {

    private final Unpacking unpacking;
    private final List<String> around;

    ZipParcel(Unpacking unpacking, List<String> around) {
        this.unpacking = unpacking;
        this.around = around;
    }

    void open(Intake parcel) throws IOException {
        ZipDirectory directory = ZipDirectory.of(parcel);
        if (directory.isEncrypted()) {
            throw FileFindings.encrypted(null);
        }
        if (directory.hasDuplicates()) {
            throw FileFindings.damaged(null);
        }
        // Any bytes are a name in Latin-1; the names shown come from the directory.
        try (ZipFile zip = new ZipFile(parcel.file().toFile(), StandardCharsets.ISO_8859_1)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (ZipDirectory.Entry entry : directory.entries()) {
                unpacking.count();
                entry(zip, entries.nextElement(), entry.name());
            }
        } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
            throw FileFindings.damaged(e);
        }
    }

    private void entry(ZipFile zip, ZipEntry entry, String name) {
        if (ParcelNames.isSkipped(name)) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            unpacking.zipped(around, name, content);
        } catch (IOException e) {
            unpacking.refuse(around, name, FileFindings.damaged(e));
        }
    }
}
