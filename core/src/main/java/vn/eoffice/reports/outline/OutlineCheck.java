package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with an outline itself. */
final class OutlineCheck {

    private final Outline outline;
    private final Set<String> forms;
    private final List<OutlineFinding> findings = new ArrayList<>();

    private OutlineCheck(Outline outline, Set<String> forms) {
        this.outline = outline;
        this.forms = forms;
    }

    static List<OutlineFinding> of(Outline outline, Collection<String> attached) {
        Set<String> forms = attached.stream().map(AnnexCodes::canonical).collect(Collectors.toCollection(HashSet::new));
        outline.forms().forEach(form -> forms.add(form.code()));
        OutlineCheck check = new OutlineCheck(outline, forms);
        if (outline.headings().isEmpty()) {
            check.found("outline.no-headings", Severity.ERROR, Place.WHOLE);
        } else {
            check.siblings(outline.headings());
            check.pointers();
        }
        return check.findings;
    }

    private void siblings(List<Heading> siblings) {
        sequence(siblings);
        titles(siblings);
        siblings.forEach(heading -> siblings(heading.children()));
    }

    private void sequence(List<Heading> siblings) {
        Map<HeadingKind, Heading> last = new HashMap<>();
        for (Heading heading : siblings) {
            if (heading.kind().isCounted() && heading.kind() != HeadingKind.BRACKET) {
                Heading before = last.put(heading.kind(), heading);
                step(before, heading);
            }
        }
    }

    private void step(Heading before, Heading heading) {
        int from = before == null ? 0 : ordinal(before);
        int to = ordinal(heading);
        boolean letters = heading.kind() == HeadingKind.LETTER && before != null;
        if (from == to && to > 0) {
            found("outline.duplicate-label", Severity.ERROR, heading.place(), heading.label(), before.title());
        } else if (to > from + 1 && !(letters && Ordinals.letterFollows(before.label(), heading.label()))) {
            String missing = Labelling.like(heading, from + 1);
            String until = to - from > 2 ? missing + "\u2013" + Labelling.like(heading, to - 1) : missing;
            found("outline.gap", Severity.ERROR, heading.place(), until, heading.label(), heading.title());
        } else if (to < from) {
            found("outline.backwards", Severity.ERROR, heading.place(), heading.label(), before.label());
        }
    }

    private static int ordinal(Heading heading) {
        return Labelling.ordinal(heading);
    }

    private void titles(List<Heading> siblings) {
        Map<String, Heading> seen = new HashMap<>();
        for (Heading heading : siblings) {
            String title = String.join(" ", Likeness.words(heading.title()));
            Heading first = heading.expected() && !title.isEmpty() ? seen.putIfAbsent(title, heading) : null;
            if (first != null) {
                found("outline.duplicate-title", Severity.WARNING, heading.place(), heading.title(), first.label());
            }
        }
    }

    private void pointers() {
        Set<String> asked = new HashSet<>();
        for (AnnexPointer pointer : outline.annexes()) {
            boolean first = asked.add(pointer.code());
            if (first && !forms.isEmpty() && !forms.contains(pointer.code())) {
                found("outline.dead-pointer", Severity.ERROR, pointer.place(), pointer.code());
            }
        }
        forms.stream().filter(form -> !asked.contains(form)).sorted().forEach(form -> {
            Place place = outline.forms().stream()
                    .filter(own -> own.code().equals(form))
                    .map(AnnexForm::place)
                    .findFirst()
                    .orElse(Place.WHOLE);
            found("outline.unused-form", Severity.NOTE, place, form.toUpperCase(Locale.ROOT));
        });
    }

    private void found(String code, Severity severity, Place place, String... arguments) {
        findings.add(OutlineFinding.of(code, severity, place, arguments));
    }
}
