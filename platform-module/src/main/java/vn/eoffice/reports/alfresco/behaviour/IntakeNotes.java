package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.message.Messages;

/** Writes on a file why it was not filed, in Vietnamese and English. In the caller's transaction, as the system. */
public final class IntakeNotes {

    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
    private static final int MOST_ATTEMPTS = 3;

    private final Messages findings = Messages.findings();
    private final Messages errors = Messages.errors();
    private final Messages labels = Messages.labels();
    private final NodeService nodes;
    private final OwnWrites own;

    public IntakeNotes(NodeService nodes, OwnWrites own) {
        this.nodes = nodes;
        this.own = own;
    }

    void write(NodeRef node, IntakeState state, List<Finding> why) {
        MLText note = new MLText();
        LANGUAGES.forEach(language -> note.addValue(
                language, why.stream().map(finding -> text(language, finding)).collect(Collectors.joining("\n"))));
        set(node, state, note);
    }

    /** Read with doubts: these, and whatever else was found. */
    void doubts(NodeRef node, List<Field> doubts, List<Finding> found) {
        MLText note = new MLText();
        LANGUAGES.forEach(language -> {
            String fields = doubts.stream()
                    .map(field -> labels.text(language, "field." + field.code(), List.of()))
                    .collect(Collectors.joining(", "));
            String all = text(language, Finding.of("filing.doubtful", fields));
            note.addValue(
                    language,
                    found.stream()
                            .map(finding -> "\n" + text(language, finding))
                            .collect(Collectors.joining("", all, "")));
        });
        set(node, IntakeState.DOUBTFUL, note);
    }

    /** An attempt failed for no fault of the file; the last one says so. */
    void failed(NodeRef node) {
        if (!nodes.exists(node)) {
            return;
        }
        Number attempts = (Number) nodes.getProperty(node, IntakeNames.ATTEMPTS);
        int made = attempts == null ? 1 : attempts.intValue() + 1;
        if (made >= MOST_ATTEMPTS) {
            write(node, IntakeState.REFUSED, List.of(Finding.of("filing.failed", String.valueOf(made))));
        }
        change(node, Map.of(IntakeNames.ATTEMPTS, made));
    }

    private void set(NodeRef node, IntakeState state, MLText note) {
        Map<QName, Serializable> said = new HashMap<>();
        said.put(IntakeNames.STATE, state.code());
        said.put(IntakeNames.NOTE, note);
        change(node, said);
    }

    /** Nothing is said of a file that was filed or taken away meanwhile. */
    private void change(NodeRef node, Map<QName, Serializable> properties) {
        if (!nodes.exists(node) || !nodes.hasAspect(node, IntakeNames.MARK)) {
            return;
        }
        own.changing(node, () -> {
            nodes.addProperties(node, properties);
            return node;
        });
    }

    private String text(Locale language, Finding finding) {
        Messages bundle = findings.has(finding.code()) ? findings : errors;
        return bundle.text(language, finding.code(), finding.arguments());
    }
}
