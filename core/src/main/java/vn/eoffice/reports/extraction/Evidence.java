package vn.eoffice.reports.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** Weighs what speaks for a document of its own: header, number, title line, opening, end block. */
final class Evidence {

    static final int ENOUGH = 3;

    private static final int TOP = 5;
    private static final int MUCH_PROSE = 300;

    /** A number right behind the type word, as a headline cites a document. */
    private static final Pattern HEADLINE = Pattern.compile("^(?:so ?:? ?)?\\d");

    private Evidence() {}

    static int of(Paper paper) {
        Head head = paper.head();
        int weight = head.has(Role.NATION) ? 3 : 0;
        weight += head.has(Role.NUMBER) && head.anchored() ? 2 : 0;
        weight += head.has(Role.PLACE_DATE) ? 2 : 0;
        weight += head.has(Role.ABOUT) ? 1 : 0;
        weight += title(head, paper.lines());
        weight += end(paper.end());
        weight += opens(head) ? 1 : 0;
        return weight - (head.proseBefore() > MUCH_PROSE ? 3 : 0);
    }

    private static int title(Head head, Lines lines) {
        if (!head.hasTitle()) {
            return 0;
        }
        TitleLine title = head.titleSegment().title();
        if (head.title() < TOP && Parts.isAnnex(head.titleSegment().line())) {
            return ENOUGH;
        }
        if (!head.anchored() && HEADLINE.matcher(title.rest().folded()).find()) {
            return 0;
        }
        int weight = title.capitals() ? 1 : 0;
        weight += !title.capitals() && SmallTitle.stands(head.segments(), head.title(), lines) ? 2 : 0;
        weight += title.capitals() && title.rest().text().isEmpty() ? 1 : 0;
        return weight + (head.title() <= 2 ? 1 : 0);
    }

    private static int end(EndBlock end) {
        boolean signed = end.signatory() != null
                && (end.signatory().authority() != null || end.signatory().name() != null);
        return (end.recipients().isEmpty() ? 0 : 2) + (signed ? 1 : 0);
    }

    private static boolean opens(Head head) {
        if (head.hasTitle()) {
            List<Segment> below = head.segments()
                    .subList(head.title() + 1, Math.min(head.segments().size(), head.title() + 12));
            return below.stream().anyMatch(s -> s.is(Role.OPENING) || s.is(Role.RULE));
        }
        return head.indexOf(Role.ADDRESSEE, 0, head.body() + 1) >= 0;
    }
}
