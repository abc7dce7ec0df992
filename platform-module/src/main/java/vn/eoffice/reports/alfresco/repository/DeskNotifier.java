package vn.eoffice.reports.alfresco.repository;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
 * Desk messages as nodes, one for everybody who is told: a notice to the 3,321 units of a round names their clerks, and is
 * found by whoever is one when they look. Mails go through Alfresco's mail action, asynchronously: Alfresco starts it once the transaction
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
        if (notice.to().isEmpty()) {
            return;
        }
        NoticeText text = NoticeText.of(notice);
        identity.asSystem(() -> {
            NodeRef message = keep(notice, text);
            if (mail.enabled()) {
                readers(notice.to()).forEach(reader -> mail(reader, text, message));
            }
            return message;
        });
    }

    private NodeRef keep(Notice notice, NoticeText text) {
        Instant now = clock.instant();
        NodeProperties message = new NodeProperties(values)
                .set("rpt:messageReader", names(notice.to()))
                .set("rpt:messageSentOn", now)
                .set("rpt:messageSubject", text.subject())
                .set("rpt:messageText", text.body())
                .set("rpt:messageDocumentId", notice.about().value());
        NodeRef folder = folders.messages(now.atZone(ZoneOffset.UTC).getYear());
        return folders.create(folder, UUID.randomUUID().toString(), Names.of(MESSAGE), message);
    }

    private static List<String> names(Set<Authority> authorities) {
        return authorities.stream().map(AuthorityNames::of).sorted().toList();
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

    /** The mail hangs on the message: it tells nothing of the document. A mail server that refuses is noted in the log. */
    private void mail(String reader, NoticeText text, NodeRef message) {
        Serializable address = nodes.getProperty(people.getPersonOrNull(reader), ContentModel.PROP_EMAIL);
        if (address == null) {
            return;
        }
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
        actions.executeAction(actions.createAction(MailActionExecuter.NAME, parameters), message, false, true);
    }

    @Override
    public Page<DeskMessage> messages(Actor reader, PageRequest page) {
        return identity.asSystem(() -> {
            String mine = Cmis.anyIn("rpt:messageReader", names(reader.authorities()));
            List<NodeRef> all = queries.find(MESSAGE, mine, "rpt:messageSentOn DESC").stream()
                    .distinct()
                    .toList();
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
