package vn.eoffice.reports.alfresco.behaviour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Permissions.Access;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.port.fake.InMemoryRoundWatch;
import vn.eoffice.reports.port.fake.InMemoryRouting;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.routing.RoutingTimes;

/** An office in memory whose behaviours are bound, and the clients that work on it. Nothing is read before {@link #settle}. */
final class BehaviourDesk {

    static final String CLERK = "vanthu";
    static final String SYSTEM = "System";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final OfficeBehaviours behaviours;
    private final UseCases useCases;
    private final RoundService rounds;
    private Locale locale = new Locale("vi");

    /** Reads files as text; one that begins with HỎNG is damaged, one with LỖI meets a fault of the server. */
    private final FileReading reading = new FileReading(
            (file, name) -> {
                // A transform service is given its files through Alfresco's content service.
                alfresco().contents().getTempWriter();
                String text = text(file);
                if (text.startsWith("HỎNG")) {
                    throw new UnreadableFileException(Finding.of("file.damaged"), null);
                }
                if (text.startsWith("LỖI")) {
                    throw new IllegalStateException("a fault of the server");
                }
                return new SourceText(text, "text/plain", null, List.of());
            },
            DocumentReader.standard());

    BehaviourDesk() {
        this(true);
    }

    /** An office in which nothing is guarded. */
    static BehaviourDesk unguarded() {
        return new BehaviourDesk(false);
    }

    private BehaviourDesk(boolean bound) {
        Clock clock = Clock.fixed(TestDocuments.FILED_AT, ZONE);
        InMemoryRouting routing = new InMemoryRouting(clock);
        useCases = UseCases.over(
                office.ports().with(routing),
                CodeTables.standard(),
                new RoutingTimes(Duration.ofDays(5), Duration.ofDays(3)),
                clock);
        routing.connect(useCases.routingSteps());
        InMemoryRoundWatch watch = new InMemoryRoundWatch(clock);
        rounds = RoundService.over(
                office.ports().rounds().with(watch),
                office.ports().with(routing),
                useCases.filing(),
                (file, name) -> new SourceText(text(file), "text/plain", null, List.of()),
                Forms.shipped(),
                clock);
        watch.connect(rounds.cases().steps());
        behaviours = new OfficeBehaviours(
                new Surroundings(
                        alfresco().policies(),
                        alfresco().dictionary(),
                        alfresco().fileLocks(),
                        new Separate(),
                        () -> locale,
                        background::add,
                        background::add),
                new Office(
                        office.services(),
                        office.ports(),
                        useCases,
                        rounds.arrivals(),
                        reading,
                        CodeTables.standard(),
                        OfficeSettings.DEFAULT,
                        alfresco().identity(),
                        alfresco().transactions(),
                        clock),
                new IntakeSettings(0.9, 1_000_000));
        if (bound) {
            behaviours.bind();
        }
    }

    /** A method with a type of its own cannot be a lambda. */
    private final class Separate implements NewTransactions {

        @Override
        public <T> T run(Supplier<T> work) {
            return separately(work);
        }
    }

    private <T> T separately(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        alfresco().inTransaction(() -> result.set(work.get()));
        return result.get();
    }

    /** Of a workbook it makes nonsense. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FakeAlfresco alfresco() {
        return office.alfresco();
    }

    AlfrescoOffice office() {
        return office;
    }

    UseCases useCases() {
        return useCases;
    }

    RoundService rounds() {
        return rounds;
    }

    OfficeBehaviours behaviours() {
        return behaviours;
    }

    NodeService nodes() {
        return alfresco().nodes();
    }

    void speak(Locale wanted) {
        locale = wanted;
    }

    /** Does what waits for the end of requests. */
    void settle() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /** The server stops before it has done that. */
    void restart() {
        background.clear();
    }

    <T> T as(String user, Supplier<T> work) {
        return alfresco().identity().as(user, () -> separately(work));
    }

    void run(Runnable work) {
        as(SYSTEM, () -> {
            work.run();
            return null;
        });
    }

    NodeRef folder(NodeRef parent, String name) {
        return as(SYSTEM, () -> create(parent, name, ContentModel.TYPE_FOLDER, Map.of()));
    }

    /** A folder under Company Home into which everybody may put files. */
    NodeRef openFolder(String name) {
        NodeRef folder = folder(alfresco().companyHome(), name);
        run(() -> alfresco().permissions().setPermission(folder, "GROUP_EVERYONE", "Collaborator", true));
        return folder;
    }

    NodeRef filingFolder(String name, Map<String, Serializable> settings) {
        NodeRef folder = openFolder(name);
        run(() -> nodes().addAspect(folder, IntakeNames.FOLDER, named(settings)));
        return folder;
    }

    NodeRef create(NodeRef parent, String name, QName type, Map<String, ? extends Serializable> properties) {
        Map<QName, Serializable> all = named(properties);
        all.put(ContentModel.PROP_NAME, name);
        return nodes().createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        type,
                        all)
                .getChildRef();
    }

    static Map<QName, Serializable> named(Map<String, ? extends Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>();
        properties.forEach((name, value) -> all.put(Names.of(name), value));
        return all;
    }

    /** As WebDAV and CMIS do: an empty file first. */
    NodeRef empty(String user, NodeRef folder, String name) {
        return as(user, () -> create(folder, name, ContentModel.TYPE_CONTENT, Map.of()));
    }

    void write(String user, NodeRef node, String text) {
        as(user, () -> {
            ContentWriter writer = alfresco().contents().getWriter(node, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/plain");
            writer.putContent(text);
            return node;
        });
    }

    NodeRef upload(String user, NodeRef folder, String name, byte[] bytes) {
        NodeRef node = empty(user, folder, name);
        as(user, () -> {
            ContentWriter writer = alfresco().contents().getWriter(node, ContentModel.PROP_CONTENT, true);
            writer.putContent(new ByteArrayInputStream(bytes));
            return node;
        });
        return node;
    }

    NodeRef upload(String user, NodeRef folder, String name, String text) {
        NodeRef node = empty(user, folder, name);
        write(user, node, text);
        return node;
    }

    void set(String user, NodeRef node, Map<String, ? extends Serializable> properties) {
        as(user, () -> {
            nodes().addProperties(node, named(properties));
            return node;
        });
    }

    Document document(NodeRef node) {
        return as(SYSTEM, () -> office.documents()
                .find(new DocumentId(node.getId()))
                .orElseThrow(() -> new AssertionError("not filed, " + note(node, "vi"))));
    }

    boolean isFiled(NodeRef node) {
        return as(
                SYSTEM,
                () -> office.documents().find(new DocumentId(node.getId())).isPresent());
    }

    Serializable property(NodeRef node, String name) {
        return as(SYSTEM, () -> nodes().getProperty(node, Names.of(name)));
    }

    String note(NodeRef node, String language) {
        MLText note = (MLText) property(node, "rpt:intakeNote");
        return note == null ? null : note.getValue(new Locale(language));
    }

    /** A filed document of that status, as a use case leaves it. */
    NodeRef document(DocumentStatus status) {
        DocumentId id = TestDocuments.newId();
        run(() -> {
            office.documents().add(TestDocuments.plan(id));
            office.permissions().grant(id, List.of(Authority.user(CLERK)), Access.WRITE);
        });
        run(() -> {
            Document draft = office.documents().find(id).orElseThrow();
            String reason = status == DocumentStatus.RECALLED ? "sai" : null;
            office.documents()
                    .replace(draft.change().status(status).recallReason(reason).build());
        });
        settle();
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }
}
