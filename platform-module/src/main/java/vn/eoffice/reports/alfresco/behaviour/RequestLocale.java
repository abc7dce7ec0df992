package vn.eoffice.reports.alfresco.behaviour;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.extensions.surf.util.I18NUtil;

/** The language a request asks for, as Alfresco keeps it with the thread. */
public final class RequestLocale implements Supplier<Locale> {

    @Override
    public Locale get() {
        return I18NUtil.getLocale();
    }
}
