package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.distribution.RecipientNames;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.text.VietnameseText;

/** Reads a plan for what its round would be; every value is a proposal that a person confirms. */
final class RoundProposal {

    private static final Pattern OUTLINE = Pattern.compile("(?m)^[ \\t*]*(?:de cuong)\\b");
    private static final int LONGEST_NAME = 300;

    private final Directory directory;

    RoundProposal(Directory directory) {
        this.directory = directory;
    }

    /**
     * The terms as the plan has them.
     *
     * @param text of the plan's file
     */
    RoundTerms of(Document plan, String text, LocalDate today) {
        Metadata metadata = plan.metadata();
        RecipientNames names = new RecipientNames(directory.units(today), directory.groups(today));
        String office = new PlanOffice(directory.units(today)).in(text).orElse(null);
        String assigner =
                Optional.ofNullable(metadata.issuingBody()).flatMap(names::code).orElse(plan.unit());
        boolean outlined = OUTLINE.matcher(VietnameseText.fold(text)).find();
        return new RoundTerms(
                name(metadata),
                metadata.period(),
                outlined ? plan.id() : null,
                PlanForms.in(text),
                office,
                assigner,
                expected(metadata.recipients(), names, new ExpectedUnits(directory, today)),
                new PlanDeadlines(names).of(metadata.deadlines()),
                List.of(),
                RoundTerms.GRACE_DAYS);
    }

    /** The names in Nơi nhận that lead to nobody who could report. */
    List<String> unknown(Document plan, LocalDate today) {
        RecipientNames names = new RecipientNames(directory.units(today), directory.groups(today));
        return plan.metadata().recipients().stream()
                .filter(RoundProposal::isAsked)
                .flatMap(line -> names.split(line.text()).stream())
                .filter(name ->
                        names.find(name).filter(units -> !units.isEmpty()).isEmpty())
                .toList();
    }

    private static List<String> expected(List<RecipientLine> lines, RecipientNames names, ExpectedUnits units) {
        Set<String> codes = new LinkedHashSet<>();
        lines.stream()
                .filter(RoundProposal::isAsked)
                .flatMap(line -> names.split(line.text()).stream())
                .flatMap(name -> names.code(name).stream())
                .filter(code ->
                        units.of(code).stream().anyMatch(found -> found.unit().internal()))
                .forEach(codes::add);
        return List.copyOf(codes);
    }

    private static boolean isAsked(RecipientLine line) {
        return !line.archive() && line.direction() != Direction.UPWARD;
    }

    private static String name(Metadata metadata) {
        String subject = metadata.subject() == null ? metadata.number() : metadata.subject();
        String name = subject == null || subject.isBlank() ? "Đợt báo cáo" : subject;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
