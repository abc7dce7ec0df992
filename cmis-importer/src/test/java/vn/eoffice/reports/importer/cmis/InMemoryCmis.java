package vn.eoffice.reports.importer.cmis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.client.runtime.SessionFactoryImpl;
import org.apache.chemistry.opencmis.commons.SessionParameter;
import org.apache.chemistry.opencmis.commons.enums.BindingType;
import org.apache.chemistry.opencmis.commons.impl.server.AbstractServiceFactory;
import org.apache.chemistry.opencmis.commons.server.CallContext;
import org.apache.chemistry.opencmis.commons.server.CmisService;
import org.apache.chemistry.opencmis.inmemory.server.InMemoryServiceFactoryImpl;

/** One in-memory CMIS server for all tests, with a repository for each that asks, and our types in it. */
public final class InMemoryCmis {

    private static final InMemoryServiceFactoryImpl SERVER = server();

    private InMemoryCmis() {}

    private static InMemoryServiceFactoryImpl server() {
        InMemoryServiceFactoryImpl server = new InMemoryServiceFactoryImpl();
        server.init(new HashMap<>());
        return server;
    }

    /** What each session's binding makes anew, and what answers from the one server all the same. */
    public static final class Factory extends AbstractServiceFactory {

        @Override
        public CmisService getService(CallContext context) {
            return SERVER.getService(context);
        }
    }

    /** A factory that answers from the one server. */
    static Factory factory() {
        return new Factory();
    }

    /** A new, empty repository without our types. */
    public static String bareRepository() {
        String id = UUID.randomUUID().toString();
        SERVER.getStoreManger().createAndInitRepository(id, null);
        return id;
    }

    /** A new, empty repository with the types and aspects of our content model. */
    public static String repository() {
        String id = bareRepository();
        ModelTypes.addTo(SERVER.getStoreManger().getTypeManager(id));
        return id;
    }

    public static Session open(String repository) {
        return open(repository, "nhap");
    }

    public static Session open(String repository, String user) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(SessionParameter.BINDING_TYPE, BindingType.LOCAL.value());
        parameters.put(SessionParameter.LOCAL_FACTORY, Factory.class.getName());
        parameters.put(SessionParameter.REPOSITORY_ID, repository);
        parameters.put(SessionParameter.USER, user);
        parameters.put(SessionParameter.PASSWORD, "x");
        Session session = SessionFactoryImpl.newInstance().createSession(parameters);
        session.getDefaultContext().setCacheEnabled(false);
        return session;
    }

    /** Paths of all documents, in order. */
    public static List<String> documents(Session session) {
        List<String> paths = new ArrayList<>();
        collect(session.getRootFolder(), "", paths);
        return paths.stream().sorted().toList();
    }

    private static void collect(Folder folder, String path, List<String> paths) {
        folder.getChildren().forEach(child -> {
            String name = path + "/" + child.getName();
            if (child instanceof Folder inner) {
                collect(inner, name, paths);
            } else {
                paths.add(name);
            }
        });
    }
}
