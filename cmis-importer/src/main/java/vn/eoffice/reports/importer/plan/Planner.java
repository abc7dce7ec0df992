package vn.eoffice.reports.importer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.importer.reading.Candidate;
import vn.eoffice.reports.importer.reading.Reading;

/**
 * Plans an import. Of documents with the same content the first by name is uploaded; documents that share a number of
 * the same issuer and period are uploaded with a finding, as a scan and its Word file do.
 */
public final class Planner {

    private final PlanRules rules;
    private final Identities identities;

    public Planner(PlanRules rules, Identities identities) {
        this.rules = rules;
        this.identities = identities;
    }

    /** The identity key of a document; null when issuer, number or date is unknown. */
    public String identityOf(Reading reading) {
        return reading.candidate() == null
                ? null
                : identities.keyOf(reading.candidate().metadata());
    }

    /** What becomes of each, in the same order. */
    public List<Planned> plan(List<Reading> readings, ServerMatches server) {
        Pass pass = new Pass(server);
        return readings.stream().map(pass::plan).toList();
    }

    /** One way through an archive, remembering what came before. */
    private final class Pass {

        private final ServerMatches server;
        private final Map<String, String> contents = new HashMap<>();
        private final Map<String, String> numbers = new HashMap<>();

        Pass(ServerMatches server) {
            this.server = server;
        }

        Planned plan(Reading reading) {
            if (reading.refusal() != null) {
                return settled(reading, Decision.REFUSED, List.of(reading.refusal()), null);
            }
            String twin = contents.putIfAbsent(reading.sha256(), reading.name());
            if (reading.isDone()) {
                return settled(reading, Decision.DONE, List.of(), null);
            }
            if (twin != null) {
                return settled(reading, Decision.DUPLICATE, List.of(Finding.of("import.same-content", twin)), twin);
            }
            String stored = server.contents().get(reading.sha256());
            return stored == null
                    ? fresh(reading)
                    : settled(reading, Decision.ON_SERVER, List.of(Finding.of("import.on-server")), stored);
        }

        private Planned fresh(Reading reading) {
            Candidate candidate = reading.candidate();
            List<Finding> findings = new ArrayList<>(candidate.findings());
            List<Field> doubtful = candidate.doubtful(rules.threshold());
            String identity = identityOf(reading);
            String namesake = namesake(reading, identity);
            Decision decision = Decision.UPLOAD;
            if (namesake != null) {
                findings.add(Finding.of(
                        "document.duplicate-number", candidate.metadata().number()));
                decision = rules.skipSameNumber() ? Decision.LEFT_OUT : decision;
            }
            if (rules.skipDoubtful() && !doubtful.isEmpty()) {
                findings.add(Finding.of("import.doubtful"));
                decision = Decision.LEFT_OUT;
            }
            if (candidate.metadata().secrecy().isClassified() && !rules.classifiedAllowed()) {
                findings.add(Finding.of(
                        "import.classified", candidate.metadata().secrecy().mark()));
                decision = Decision.REFUSED;
            }
            return new Planned(reading, decision, identity, doubtful, findings, namesake, statusOf(doubtful));
        }

        private String namesake(Reading reading, String identity) {
            if (identity == null) {
                return null;
            }
            String earlier = numbers.putIfAbsent(identity, reading.name());
            return earlier != null ? earlier : server.identities().get(identity);
        }
    }

    /** What nobody is sure of stays a draft, which a clerk can correct. */
    private DocumentStatus statusOf(List<Field> doubtful) {
        return rules.archived() && doubtful.isEmpty() ? DocumentStatus.ARCHIVED : DocumentStatus.DRAFT;
    }

    private static Planned settled(Reading reading, Decision decision, List<Finding> findings, String duplicateOf) {
        return new Planned(reading, decision, null, List.of(), findings, duplicateOf, DocumentStatus.DRAFT);
    }
}
