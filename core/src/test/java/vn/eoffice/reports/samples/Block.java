package vn.eoffice.reports.samples;

import java.util.List;

/** One piece of a sample document, from top to bottom. */
sealed interface Block {

    /** Two columns without borders: the header, or Nơi nhận beside the signature. */
    record Columns(List<Line> left, List<Line> right) implements Block {}

    /** One paragraph over the page's whole width. */
    record Paragraph(Line line, Place place) implements Block {}

    /** A table with borders; its first row is the head. */
    record Table(List<List<String>> rows) implements Block {}

    /** What follows starts on a new page. */
    record PageBreak() implements Block {}

    /** Where a paragraph stands. */
    enum Place {
        BODY,
        CENTRE,
        RIGHT,
        LEFT
    }
}
