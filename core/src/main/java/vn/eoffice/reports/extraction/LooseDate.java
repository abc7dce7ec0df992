package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Pattern;
import vn.eoffice.reports.deadline.DateReader;
import vn.eoffice.reports.deadline.DateReader.FoundDate;

/** Finds place and date where the header has none: beside the number, or in a line of its own further down. */
final class LooseDate {

    private static final int SHORT = 30;
    private static final Pattern DAY = Pattern.compile("^ngay ?:? ?\\d");

    private final DateReader dates;

    LooseDate(DateReader dates) {
        this.dates = dates;
    }

    Header complete(Paper paper, Header header) {
        Line number = header.numberLine();
        FoundDate beside = number == null ? null : first(number.text());
        if (beside != null) {
            return with(header, header.place(), beside, number);
        }
        for (Segment segment : paper.head().header()) {
            FoundDate alone = segment.text().length() < SHORT
                            && DAY.matcher(segment.folded()).find()
                    ? first(segment.text())
                    : null;
            if (alone != null) {
                return with(header, header.place(), alone, segment.line());
            }
        }
        for (int i = paper.bodyLine(); i < paper.secondStart(); i++) {
            Line line = paper.lines().get(i);
            if (line.text().length() < 90 && line.folded().contains("ngay") && paper.role(i) == Role.PLACE_DATE) {
                PlaceDate.Span span = PlaceDate.find(line);
                String place =
                        line.text().substring(span.start(), span.dateStart()).replaceAll("[\\s,.;]+$", "");
                FoundDate date = first(line.text());
                if (!place.isEmpty() && date != null) {
                    return with(header, place, date, line);
                }
            }
        }
        return header;
    }

    private FoundDate first(String text) {
        List<FoundDate> found = dates.find(text);
        return found.isEmpty() ? null : found.get(0);
    }

    private static Header with(Header header, String place, FoundDate date, Line line) {
        return new Header(header.number(), header.numberLine(), header.bodies(), place, date, line);
    }
}
