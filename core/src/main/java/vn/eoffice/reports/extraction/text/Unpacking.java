package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.document.Finding;

/** One parcel being unpacked: the folder, what came out so far, and how much still may. Confined to one thread. */
final class Unpacking {

    private static final int DEEPEST = 2;

    private final Intake outermost;
    private final Path folder;
    private final List<ParcelItem> items = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 16];
    private long room;
    private int left;
    private int files;
    private boolean mail;

    Unpacking(Intake outermost, Path folder) {
        this.outermost = outermost;
        this.folder = folder;
        this.room = outermost.limits().maxUnpackedBytes();
        this.left = outermost.limits().maxZipEntries();
    }

    List<ParcelItem> open(ParcelKind kind) throws IOException {
        Files.createDirectories(folder);
        mail = kind == ParcelKind.MAIL;
        open(kind, outermost, List.of());
        if (kind == ParcelKind.ZIP && items.isEmpty()) {
            throw FileFindings.emptyParcel();
        }
        return List.copyOf(items);
    }

    private void open(ParcelKind kind, Intake parcel, List<String> around) throws IOException {
        if (kind == ParcelKind.ZIP) {
            new ZipParcel(this, around).open(parcel);
        } else {
            new MailParcel(this, around).open(parcel);
        }
    }

    /** Takes a file out of a zip file; one of no type that is read is told of. */
    void zipped(List<String> around, String name, InputStream content) throws IOException {
        Path file = store(around, name, content);
        ParcelKind kind = file == null ? null : kind(file, name);
        if (kind == ParcelKind.UNSUPPORTED) {
            refuse(around, name, FileFindings.unsupported(TypeDetector.mediaType(intake(file, name))));
        } else if (file != null) {
            place(around, name, file, kind);
        }
    }

    /** Takes an attachment off a mail; pictures, signatures and the like are left aside. */
    void attached(List<String> around, String name, InputStream content) throws IOException {
        Path file = store(around, name, content);
        ParcelKind kind = file == null ? null : kind(file, name);
        if (kind == ParcelKind.UNSUPPORTED || kind == ParcelKind.OTHER_TEXT) {
            Files.delete(file);
        } else if (file != null) {
            place(around, name, file, kind);
        }
    }

    void refuse(List<String> around, String name, UnreadableFileException why) {
        refuse(steps(around, name), why.finding());
    }

    /** Counts an entry or part, whatever becomes of it. */
    void count() {
        if (--left < 0) {
            throw FileFindings.bomb(null);
        }
        outermost.checkTime();
    }

    private void place(List<String> around, String name, Path file, ParcelKind kind) throws IOException {
        List<String> steps = steps(around, name);
        boolean parcel = kind == ParcelKind.ZIP || kind == ParcelKind.MAIL;
        boolean tooDeep = steps.size() >= DEEPEST;
        if (kind == ParcelKind.ZIP && tooDeep) {
            Files.delete(file);
            refuse(steps, FileFindings.bomb(null).finding());
        } else if (!parcel || tooDeep) {
            add(steps, file, null);
        } else {
            nested(kind, file, steps);
        }
    }

    private void nested(ParcelKind kind, Path file, List<String> steps) throws IOException {
        int before = items.size();
        try {
            open(kind, intake(file, steps.get(steps.size() - 1)), steps);
        } catch (UnreadableFileException e) {
            boolean ofAll = room < 0 || left < 0 || e.finding().code().equals(FileFindings.TOO_SLOW);
            if (ofAll) {
                throw e;
            }
            refuse(steps, e.finding());
        }
        if (items.size() > before || kind == ParcelKind.ZIP) {
            Files.delete(file);
        } else {
            add(steps, file, null);
        }
    }

    /** Null when it is larger than a file may be; it has a refusal then. */
    private Path store(List<String> around, String name, InputStream content) throws IOException {
        Path file = folder.resolve(Integer.toString(++files));
        long most = outermost.limits().maxFileBytes();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = content.read(buffer); n >= 0 && size <= most; n = content.read(buffer)) {
                size += n;
                room -= n;
                if (room < 0) {
                    throw FileFindings.bomb(null);
                }
                outermost.checkTime();
                out.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        if (size > most) {
            Files.delete(file);
            refuse(around, name, FileFindings.tooLarge(most, null));
            return null;
        }
        return file;
    }

    private void refuse(List<String> steps, Finding why) {
        add(steps, null, why);
    }

    private void add(List<String> steps, Path file, Finding refusal) {
        items.add(new ParcelItem(steps, mail && steps.size() == 1, file, refusal));
    }

    private ParcelKind kind(Path file, String name) throws IOException {
        return ParcelKind.of(intake(file, name));
    }

    private Intake intake(Path file, String name) {
        return new Intake(file, name, outermost.limits());
    }

    private static List<String> steps(List<String> around, String name) {
        List<String> steps = new ArrayList<>(around);
        steps.add(ParcelNames.clean(name));
        return steps;
    }
}
