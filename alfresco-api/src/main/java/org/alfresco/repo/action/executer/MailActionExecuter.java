package org.alfresco.repo.action.executer;

public class MailActionExecuter {
    public static final String NAME = "mail";
    public static final String PARAM_TO = "to";
    public static final String PARAM_FROM = "from";
    public static final String PARAM_SUBJECT = "subject";
    public static final String PARAM_TEXT = "text";
    public static final String PARAM_HTML = "html";
    public static final String PARAM_IGNORE_SEND_FAILURE = "ignore_send_failure";

    private MailActionExecuter() {}
}
