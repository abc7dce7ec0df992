package vn.eoffice.reports.alfresco.routing;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.extensions.surf.util.I18NUtil;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;

/**
 * Says in the reader's language why something is refused: Share and the REST API show an exception's own text. Our own client
 * finds the reason among the causes.
 */
public final class Refusals {

    /** Carries the text to clients that know nothing of our reasons. */
    public static final class Refused extends RuntimeException {
        Refused(String text, ReportException reason) {
            super(text, reason);
        }
    }

    private final Messages messages = Messages.errors();
    private final Supplier<Locale> locale;

    /**
     * @param locale of whoever is being answered
     */
    public Refusals(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /** In the language of the request that the thread serves. */
    public static Refusals ofRequest() {
        return new Refusals(I18NUtil::getLocale);
    }

    void translating(Runnable work) {
        try {
            work.run();
        } catch (ReportException e) {
            throw new Refused(messages.text(locale.get(), e.key(), e.arguments()), e);
        }
    }
}
