package vn.eoffice.reports.host.storage;

import java.util.List;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Properties;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.host.model.ModelMessages;
import vn.eoffice.reports.host.model.ModelValidator;
import vn.eoffice.reports.host.model.Violation;
import vn.eoffice.reports.message.Messages;

/** Refuses what Alfresco would refuse: documents whose properties break the content model. */
final class ModelGuard {

    private final ModelValidator validator;
    private final ModelMessages messages;

    ModelGuard(ModelValidator validator, ModelMessages messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /** @throws ReportException INVALID with every violation in words */
    void check(Document document, Properties properties) {
        List<Violation> violations = validator.check(document.kind().modelType(), properties);
        if (!violations.isEmpty()) {
            String words = violations.stream()
                    .map(violation -> messages.text(violation, Messages.VIETNAMESE))
                    .collect(Collectors.joining("; "));
            throw new ReportException(Problem.INVALID, "document.against-model", words);
        }
    }
}
