package vn.eoffice.reports.alfresco.setup;

import java.util.List;
import java.util.Locale;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.cmr.i18n.MessageLookup;
import vn.eoffice.reports.message.Messages;

/**
 * Asks Alfresco for a text in each language of the product before anybody else does. It loads all texts at the first question;
 * when many ask first at the same time, some of them meet a lock that it gives back without holding it
 * ({@code MessageServiceImpl.getLocaleProperties}), and their request fails.
 */
public final class FirstTexts extends AbstractModuleComponent {

    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);

    private final MessageLookup texts;

    public FirstTexts(MessageLookup texts) {
        this.texts = texts;
    }

    @Override
    protected void executeInternal() {
        LANGUAGES.forEach(language -> texts.getMessage("rpt_reports.type.rpt_plan.title", language));
    }
}
