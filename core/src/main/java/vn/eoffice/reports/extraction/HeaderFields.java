package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.eoffice.reports.deadline.DateReader;
import vn.eoffice.reports.deadline.DateReader.FoundDate;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberReader;

/** Reads number, bodies, place and date from a head. */
final class HeaderFields {

    private static final Pattern PLACE =
            Pattern.compile("^(?:tinh|thanh pho|tp\\.?|quan|huyen|thi xa|xa|phuong|thi tran|dac khu) \\S");
    private static final int NUMBER_BELOW_TITLE = 5;

    private final NumberReader numbers;
    private final DateReader dates;

    HeaderFields(NumberReader numbers, DateReader dates) {
        this.numbers = numbers;
        this.dates = dates;
    }

    Header read(Head head) {
        Line numberLine = null;
        DocumentNumber number = null;
        for (Line candidate : numberCandidates(head)) {
            Optional<DocumentNumber> read = numbers.read(ofProvince(candidate.text(), head));
            if (read.isPresent()
                    && (number == null || number.isBlank() && !read.get().isBlank())) {
                number = read.get();
                numberLine = candidate;
            }
            if (number != null && !number.isBlank()) {
                break;
            }
        }
        Segment placeDate = placeDate(head);
        return new Header(number, numberLine, bodies(head), place(placeDate), date(placeDate), line(placeDate));
    }

    /** "KL/TƯ" is written by committees of provinces too, whose own code is TU; elsewhere it is the Centre's. */
    private static String ofProvince(String number, Head head) {
        boolean province = number.endsWith("TƯ")
                && head.header().stream()
                        .anyMatch(s ->
                                s.folded().startsWith("tinh uy") || s.folded().startsWith("thanh uy"));
        return province ? number.substring(0, number.length() - 1) + "U" : number;
    }

    private static List<Line> numberCandidates(Head head) {
        List<Line> candidates = new ArrayList<>();
        List<Segment> segments = head.header();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).is(Role.NUMBER)) {
                candidates.add(segments.get(i).line());
                if (i + 1 < segments.size() && segments.get(i + 1).text().length() < 40) {
                    candidates.add(
                            segments.get(i).line().joined(segments.get(i + 1).line()));
                }
            }
        }
        if (head.hasTitle()) {
            candidates.addAll(titleCandidates(head));
        }
        return candidates;
    }

    private static List<Line> titleCandidates(Head head) {
        Line rest = head.titleSegment().title().rest();
        List<Line> candidates = new ArrayList<>();
        if (Parts.isAnnex(head.titleSegment().line())) {
            return candidates;
        }
        if (rest.folded().startsWith("so ") || rest.folded().startsWith("so:")) {
            candidates.add(rest.text().length() > 60 ? rest.part(0, 60) : rest);
        }
        if (OldTitle.issuer(head) != null) {
            candidates.add(OldTitle.numberAndDate(head));
        }
        int below = head.indexOf(Role.NUMBER, head.title() + 1, head.title() + NUMBER_BELOW_TITLE);
        boolean near = below == head.title() + 1 && rest.text().isEmpty()
                || below > 0 && head.segments().get(below).text().indexOf(':') > 0;
        if (below > 0
                && near
                && !head.has(Role.NUMBER)
                && head.segments().get(below).text().length() < 60) {
            candidates.add(head.segments().get(below).line());
        }
        return candidates;
    }

    private static List<Line> bodies(Head head) {
        List<Segment> header = head.header();
        int number = -1;
        for (int i = header.size() - 1; i >= 0; i--) {
            number = header.get(i).is(Role.NUMBER) ? i : number;
        }
        List<Segment> left = new ArrayList<>(header.subList(0, number < 0 ? header.size() : number));
        left.addAll(head.besideForm());
        List<Line> above = column(left);
        List<Line> bodies = BodyGroups.of(above.isEmpty() && number >= 0 ? column(header) : above);
        Line old = bodies.isEmpty() ? OldTitle.issuer(head) : null;
        return old == null ? bodies : List.of(old);
    }

    private static List<Line> column(List<Segment> header) {
        boolean capitals =
                header.stream().anyMatch(s -> s.is(Role.BODY) && s.line().isCapitals());
        List<Line> column = new ArrayList<>();
        for (Segment segment : header) {
            boolean capital = segment.line().isCapitals();
            boolean goesOn = segment.is(Role.OTHER)
                    && BodyColumns.mayGoOn(segment.line())
                    && (capital || !capitals && PLACE.matcher(segment.folded()).find())
                    && !column.isEmpty()
                    && segment.text().length() < 70;
            if (goesOn || (segment.is(Role.BODY) && (capital || !capitals))) {
                column.add(segment.line());
            }
        }
        return column;
    }

    private static Segment placeDate(Head head) {
        Segment above = head.first(Role.PLACE_DATE);
        if (above != null || !head.hasTitle()) {
            return above;
        }
        int below = head.indexOf(Role.PLACE_DATE, head.title() + 1, head.title() + 3);
        return below < 0 ? null : head.segments().get(below);
    }

    private static String place(Segment segment) {
        if (segment == null) {
            return null;
        }
        PlaceDate.Span span = PlaceDate.find(segment.line());
        String place = segment.text()
                .substring(span.start(), span.dateStart())
                .replaceAll("[\\s,.;\t]+$", "")
                .trim();
        return place.isEmpty() ? null : (Line.isCapitals(place) ? ProperCase.of(place) : place);
    }

    private FoundDate date(Segment segment) {
        if (segment == null) {
            return null;
        }
        List<FoundDate> found = dates.find(segment.text());
        return found.isEmpty() ? null : found.get(0);
    }

    private static Line line(Segment segment) {
        return segment == null ? null : segment.line();
    }
}
