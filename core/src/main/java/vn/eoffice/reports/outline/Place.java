package vn.eoffice.reports.outline;

import java.util.Objects;

/**
 * Where something stands in a file.
 *
 * @param path the labels of the headings it stands under, parted by a full stop ({@code II.1}); empty outside all headings
 * @param line number of the line or paragraph in the text of the file, from 1; 0 for the file as a whole
 * @param paragraph which {@code w:p} of the main part of a .docx it is, from 0; -1 when the file is no .docx
 */
public record Place(String path, int line, int paragraph) {

    /** The file as a whole. */
    public static final Place WHOLE = new Place("", 0, -1);

    public Place {
        Objects.requireNonNull(path, "path");
    }
}
