package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a report against an outline. */
final class ConformanceCheck {

    private final Outline outline;
    private final Report report;
    private final Node asked;
    private final Node found;

    private ConformanceCheck(Outline outline, Report report) {
        this.outline = outline;
        this.report = report;
        this.asked = Node.over(outline.headings());
        this.found = Node.over(report.headings());
    }

    static Conformance of(Outline outline, Report report, Collection<String> attached) {
        ConformanceCheck check = new ConformanceCheck(outline, report);
        HeadingMatcher.match(check.asked, check.found);
        List<Node> asked = check.asked.descendants();
        List<HeadingCheck> headings = asked.stream().map(check::check).toList();
        List<Heading> extra = check.extra();
        List<AnnexCheck> annexes = check.annexes(attached);
        List<OutlineFinding> findings = new ConformanceFindings(report).of(asked, headings, extra, annexes);
        return new Conformance(headings, extra, annexes, findings);
    }

    private HeadingCheck check(Node node) {
        Heading heading = node.heading();
        if (node.match() == null) {
            return new HeadingCheck(node.path(), heading, null, Set.of(HeadingState.MISSING), 0);
        }
        Heading there = node.match().heading();
        Set<HeadingState> states = EnumSet.noneOf(HeadingState.class);
        if (node.likeness() < Likeness.SAME) {
            states.add(HeadingState.RENAMED);
        }
        if (node.isMoved()) {
            states.add(HeadingState.OUT_OF_ORDER);
        }
        if (isEmpty(heading, there)) {
            states.add(HeadingState.EMPTY);
        } else if (heading.figures() && !hasFigures(there)) {
            states.add(HeadingState.NO_FIGURES);
        }
        if (states.isEmpty()) {
            states.add(HeadingState.PRESENT);
        }
        return new HeadingCheck(node.path(), heading, there, states, node.likeness());
    }

    /** Instructions that were left standing are nobody's report. */
    private static boolean isEmpty(Heading heading, Heading there) {
        Instructions instructions = Instructions.of(heading);
        return there.withDescendants()
                        .skip(1)
                        .noneMatch(below -> below.kind().isCounted() && below.expected()
                                || !instructions.hold(below.title())
                                || !below.text().stream().allMatch(instructions::hold))
                && there.text().stream().allMatch(instructions::hold);
    }

    private static boolean hasFigures(Heading heading) {
        return heading.withDescendants()
                .anyMatch(below -> Wording.hasFigures(SourceLine.fold(below.title()))
                        || below.text().stream().anyMatch(text -> Wording.hasFigures(SourceLine.fold(text))));
    }

    /** Only beside headings the outline divides: what it leaves whole, a unit may divide as it likes. */
    private List<Heading> extra() {
        List<Heading> extra = new ArrayList<>();
        collectExtra(found, extra);
        return extra;
    }

    private static void collectExtra(Node parent, List<Heading> extra) {
        Node counterpart = parent.match();
        boolean divided = parent.parent() == null
                || counterpart != null && !counterpart.children().isEmpty();
        for (Node child : parent.children()) {
            if (child.match() != null) {
                collectExtra(child, extra);
            } else if (divided) {
                extra.add(child.heading());
            }
        }
    }

    private List<AnnexCheck> annexes(Collection<String> attached) {
        Set<String> there = new HashSet<>();
        attached.forEach(code -> there.add(AnnexCodes.canonical(code)));
        report.forms().forEach(form -> there.add(form.code()));
        Map<String, AnnexPointer> first = new LinkedHashMap<>();
        outline.annexes().forEach(pointer -> first.putIfAbsent(pointer.code(), pointer));
        return first.values().stream()
                .map(pointer -> new AnnexCheck(pointer, there.contains(pointer.code())))
                .toList();
    }
}
