package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;

/**
 * A copy of a document is a draft of its own: it says the same of type, issuer, subject and recipients, and has neither
 * number nor date nor anything of the way the other one went.
 */
public final class DocumentCopies extends DefaultCopyBehaviourCallback {

    /** What a copy takes along of the office's own properties. */
    private static final Set<QName> TAKEN = names(
            "documentType",
            "subject",
            "symbol",
            "issuingBody",
            "place",
            "signingAuthority",
            "signerPosition",
            "signerName",
            "citations",
            "recipients",
            "secrecy",
            "urgency",
            "deadlines",
            "parentNumber",
            "periodFrom",
            "periodTo",
            "roundId",
            "reportingUnit",
            "tableForm",
            "tableFormVersion");

    /** Aspects that are left behind: where a document is on its way, and what a folder does. */
    static final Set<QName> LEFT = names(
            "routed",
            "issued",
            "received",
            "archived",
            "recalled",
            "extracted",
            "outlineChecked",
            "filingIntake",
            "filingFolder");

    /** Aspects of every document, of which a copy takes some properties. */
    static final Set<QName> FILTERED = names(
            "issuingBodyAspect", "numbered", "dated", "signed", "cited", "distributed", "classified", "scheduled");

    private static Set<QName> names(String... local) {
        return Stream.of(local)
                .map(name -> QName.createQName(Names.NAMESPACE, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Alfresco asks it for the type and each aspect of what is copied. */
    public CopyBehaviourCallback getCopyCallback(QName className, CopyDetails details) {
        return this;
    }

    @Override
    public boolean getMustCopy(QName className, CopyDetails details) {
        return !LEFT.contains(className);
    }

    @Override
    public Map<QName, Serializable> getCopyProperties(
            QName className, CopyDetails details, Map<QName, Serializable> properties) {
        Map<QName, Serializable> taken = new HashMap<>(properties);
        taken.keySet().removeIf(name -> RecordProperties.isOurs(name) && !TAKEN.contains(name));
        return taken;
    }
}
