package vn.eoffice.reports.alfresco.action;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.rest.error.Texts;

/** Who runs an action, and the language they are answered in. */
public final class Desk {

    private final Directory directory;
    private final Identity identity;
    private final Supplier<Locale> locale;
    private final Texts errors = new Texts();
    private final Messages results =
            new Messages("alfresco.module.report-management.messages.action-results", Desk.class.getClassLoader());

    /** @param locale of the request that is answered */
    public Desk(Directory directory, Identity identity, Supplier<Locale> locale) {
        this.directory = directory;
        this.identity = identity;
        this.locale = locale;
    }

    /** @throws ReportException FORBIDDEN when whoever acts belongs to no unit */
    Actor actor() {
        String user = String.valueOf(identity.current());
        return directory.person(user).orElseThrow(() -> new ReportException(Problem.FORBIDDEN, "person.unknown", user));
    }

    String error(ReportException problem) {
        return errors.error(problem.key(), problem.arguments(), language());
    }

    String result(String key, String... arguments) {
        return results.text(language(), key, List.of(arguments));
    }

    /** Vietnamese for all who ask for anything but English. */
    private Locale language() {
        Locale asked = locale.get();
        return asked != null && asked.getLanguage().equals("en") ? Locale.ENGLISH : Messages.VIETNAMESE;
    }
}
