package vn.eoffice.reports.alfresco.behaviour;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfresco.repo.node.integrity.IntegrityException;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;

/**
 * Says no in the language of whoever asked. Alfresco shows the text of an integrity exception in REST (422), in CMIS
 * (constraint) and in Share.
 */
public final class Refusals {

    private final Messages messages = Messages.errors();
    private final Supplier<Locale> locale;

    /** @param locale of the request */
    public Refusals(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /** To be thrown: a document of that status is not changed any more, or not now. */
    IntegrityException closed(DocumentStatus status) {
        return switch (status) {
            case ISSUED, DISTRIBUTED, ARCHIVED, RECALLED -> of("document.final");
            default -> of("document.not-open", status.code());
        };
    }

    /** To be thrown: what a use case refused. */
    IntegrityException of(ReportException refused) {
        return text(refused.key(), refused.arguments());
    }

    /** To be thrown: the text of the bundle of errors with that key. */
    IntegrityException of(String key, Object... arguments) {
        return text(key, Stream.of(arguments).map(String::valueOf).toList());
    }

    private IntegrityException text(String key, List<String> arguments) {
        return new IntegrityException(messages.text(locale.get(), key, arguments), null);
    }
}
