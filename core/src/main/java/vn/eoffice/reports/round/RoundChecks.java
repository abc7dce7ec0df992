package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.round.ExpectedUnits.Expected;

/** What still speaks against opening a round. */
final class RoundChecks {

    private final Directory directory;
    private final FormCatalog forms;

    RoundChecks(Directory directory, FormCatalog forms) {
        this.directory = directory;
        this.forms = forms;
    }

    /** Everything that has to be put right before it can be opened, as findings. */
    List<Finding> of(RoundTerms terms, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        ExpectedUnits units = new ExpectedUnits(directory, today);
        if (terms.period() == null) {
            findings.add(Finding.of("round.no-period"));
        }
        if (terms.receivingOffice() == null
                || directory.unit(terms.receivingOffice()).isEmpty()) {
            findings.add(Finding.of("round.no-office"));
        }
        terms.expected().stream()
                .filter(code -> !units.knows(code))
                .forEach(code -> findings.add(Finding.of("round.unknown-code", code)));
        terms.forms().stream()
                .filter(form -> !forms.knows(form))
                .forEach(form -> findings.add(Finding.of("round.unknown-form", form)));
        ofUnits(terms, units.of(terms), findings);
        return List.copyOf(findings);
    }

    private static void ofUnits(RoundTerms terms, List<Expected> expected, List<Finding> findings) {
        if (expected.isEmpty()) {
            findings.add(Finding.of("round.no-units"));
        }
        Set<String> codes = expected.stream().map(unit -> unit.unit().code()).collect(Collectors.toSet());
        terms.exemptions().stream()
                .filter(exemption -> !codes.contains(exemption.unit()))
                .forEach(exemption -> findings.add(Finding.of("round.exempt-stranger", exemption.unit())));
        List<Expected> timeless = expected.stream()
                .filter(unit -> terms.lastDay(unit.unit().code(), unit.group()) == null)
                .toList();
        if (!timeless.isEmpty()) {
            findings.add(Finding.of(
                    "round.no-deadline",
                    String.valueOf(timeless.size()),
                    timeless.get(0).unit().name()));
        }
    }
}
