package vn.eoffice.reports.importer.reading;

import java.util.Objects;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.importer.archive.SourceFile;

/**
 * What became of a document of the archive when it was read.
 *
 * @param source the file it is, or the parcel it was in
 * @param item its place in the parcel, from 0; -1 when the file itself is the document
 * @param name the file's name in the archive, for a parcel followed by {@code !/} and the name within
 * @param sha256 of its content; null when it could not even be opened
 * @param candidate null when it was not read
 * @param refusal why it could not be read; null when it was read, or had not to be because an earlier run uploaded it
 */
public record Reading(SourceFile source, int item, String name, String sha256, Candidate candidate, Finding refusal) {

    public Reading {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
        if (candidate != null && refusal != null) {
            throw new IllegalArgumentException("read or refused, not both");
        }
    }

    /** Whether an earlier run uploaded it, so that nobody read it again. */
    public boolean isDone() {
        return candidate == null && refusal == null;
    }

    /** The same with what the spreadsheet made of it. */
    public Reading with(Candidate changed) {
        return new Reading(source, item, name, sha256, changed, null);
    }
}
