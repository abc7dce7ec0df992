package vn.eoffice.reports.alfresco.repository;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.notice.NoticeText;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Notifier;

/**
 * Desk messages as nodes. Mails go through Alfresco's mail action, asynchronously: Alfresco starts it once the transaction
 * has committed. Texts are Vietnamese.
 */
final class DeskNotifier implements Notifier {

    private static final String MESSAGE = "rpt:deskMessage";

    private final NodeService nodes;
    private final AuthorityService authorities;
    private final PersonService people;
    private final ActionService actions;
    private final NodeQueries queries;
    private final Folders folders;
    private final PropertyValues values;
    private final Identity identity;
    private final Clock clock;
    private final OfficeSettings.Mail mail;

    DeskNotifier(
            AlfrescoServices services,
            NodeQueries queries,
            Folders folders,
            PropertyValues values,
            Identity identity,
            Clock clock,
            OfficeSettings.Mail mail) {
        this.nodes = services.nodes();
        this.authorities = services.authorities();
        this.people = services.people();
        this.actions = services.actions();
        this.queries = queries;
        this.folders = folders;
        this.values = values;
        this.identity = identity;
        this.clock = clock;
        this.mail = mail;
    }

    @Override
    public void send(Notice notice) {
        NoticeText text = NoticeText.of(notice);
        identity.asSystem(() -> {
            readers(notice.to()).forEach(reader -> tell(reader, text, notice.about()));
            return notice;
        });
    }

    private Set<String> readers(Set<Authority> to) {
        Set<String> readers = new TreeSet<>();
        for (Authority authority : to) {
            String name = AuthorityNames.of(authority);
            if (authority.type() == Authority.Type.USER) {
                readers.add(name);
            } else if (authorities.authorityExists(name)) {
                readers.addAll(authorities.getContainedAuthorities(AuthorityType.USER, name, false));
            }
        }
        readers.removeIf(reader -> people.getPersonOrNull(reader) == null || !people.isEnabled(reader));
        return readers;
    }

    private void tell(String reader, NoticeText text, DocumentId about) {
        NodeProperties message = new NodeProperties(values)
                .set("rpt:messageReader", reader)
                .set("rpt:messageSentOn", clock.instant())
                .set("rpt:messageSubject", text.subject())
                .set("rpt:messageText", text.body())
                .set("rpt:messageDocumentId", about.value());
        NodeRef told =
                folders.create(folders.messages(reader), UUID.randomUUID().toString(), Names.of(MESSAGE), message);
        Serializable address = nodes.getProperty(people.getPersonOrNull(reader), ContentModel.PROP_EMAIL);
        if (mail.enabled() && address != null) {
            mail(address, text, told);
        }
    }

    /** The mail hangs on the message: it tells nothing of the document. A mail server that refuses is noted in the log. */
    private void mail(Serializable address, NoticeText text, NodeRef told) {
        Map<String, Serializable> parameters = new HashMap<>(Map.of(
                MailActionExecuter.PARAM_TO,
                address,
                MailActionExecuter.PARAM_SUBJECT,
                text.subject(),
                MailActionExecuter.PARAM_TEXT,
                text.mail(),
                MailActionExecuter.PARAM_IGNORE_SEND_FAILURE,
                true));
        if (!mail.from().isBlank()) {
            parameters.put(MailActionExecuter.PARAM_FROM, mail.from());
        }
        actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), told, false, true);
    }

    @Override
    public Page<DeskMessage> messages(Actor reader, PageRequest page) {
        return identity.asSystem(() -> {
            List<NodeRef> all =
                    queries.find(MESSAGE, Cmis.equal("rpt:messageReader", reader.userId()), "rpt:messageSentOn DESC");
            return Pages.of(all, page, this::read);
        });
    }

    private DeskMessage read(NodeRef ref) {
        Map<QName, Serializable> node = nodes.getProperties(ref);
        return new DeskMessage(
                PropertyValues.instant(node, "rpt:messageSentOn"),
                text(node, "rpt:messageSubject"),
                text(node, "rpt:messageText"),
                new DocumentId(text(node, "rpt:messageDocumentId")));
    }
}
