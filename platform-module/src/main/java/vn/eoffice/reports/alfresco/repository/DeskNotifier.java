package vn.eoffice.reports.alfresco.repository;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
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
        identity.asSystem(() -> {
            Set<String> readers = readers(notice.to());
            if (!readers.isEmpty()) {
                tell(readers, NoticeText.of(notice), notice.about());
            }
            return notice;
        });
    }

    /**
     * Groups stay groups: who belongs to one when they look sees what it was told, as with the documents. Whether a group is
     * there is not asked: a round tells thousands.
     */
    private Set<String> readers(Set<Authority> to) {
        Set<String> readers = new TreeSet<>();
        for (Authority authority : to) {
            String name = AuthorityNames.of(authority);
            if (authority.type() != Authority.Type.USER || active(name).isPresent()) {
                readers.add(name);
            }
        }
        return readers;
    }

    private Optional<NodeRef> active(String user) {
        return Optional.ofNullable(people.getPersonOrNull(user)).filter(person -> people.isEnabled(user));
    }

    /** One message, however many read it: a plan for every unit goes to thousands. */
    private void tell(Set<String> readers, NoticeText text, DocumentId about) {
        Instant now = clock.instant();
        NodeProperties message = new NodeProperties(values)
                .set("rpt:messageReader", new ArrayList<>(readers))
                .set("rpt:messageSentOn", now)
                .set("rpt:messageSubject", text.subject())
                .set("rpt:messageText", text.body())
                .set("rpt:messageDocumentId", about.value());
        NodeRef folder = folders.messages(YearMonth.from(now.atZone(clock.getZone())));
        NodeRef told = folders.create(folder, UUID.randomUUID().toString(), Names.of(MESSAGE), message);
        if (mail.enabled()) {
            addresses(readers).forEach(address -> mail(address, text, told));
        }
    }

    private Set<String> addresses(Set<String> readers) {
        return readers.stream()
                .flatMap(this::members)
                .distinct()
                .flatMap(user -> active(user).stream())
                .map(person -> (String) nodes.getProperty(person, ContentModel.PROP_EMAIL))
                .filter(address -> address != null && !address.isBlank())
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> members(String reader) {
        if (!reader.startsWith(PermissionService.GROUP_PREFIX)) {
            return Stream.of(reader);
        }
        return authorities.authorityExists(reader)
                ? authorities.getContainedAuthorities(AuthorityType.USER, reader, false).stream()
                : Stream.empty();
    }

    /**
     * A mail for each: nobody learns the others' addresses, and one that the mail server refuses keeps it from nobody else. It
     * hangs on the message and tells nothing of the document. What is refused is noted in the log.
     */
    private void mail(String address, NoticeText text, NodeRef told) {
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
            List<String> names = Stream.concat(
                            Stream.of(Authority.user(reader.userId())), reader.authorities().stream())
                    .map(AuthorityNames::of)
                    .distinct()
                    .toList();
            List<NodeRef> all = queries.first(
                    Pages.enough(page), MESSAGE, Cmis.anyIn("rpt:messageReader", names), "rpt:messageSentOn DESC");
            return Pages.of(all.stream().distinct().toList(), page, this::read);
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
