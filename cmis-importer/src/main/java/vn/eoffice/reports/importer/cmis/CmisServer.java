package vn.eoffice.reports.importer.cmis;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.chemistry.opencmis.client.api.Repository;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.client.runtime.SessionFactoryImpl;
import org.apache.chemistry.opencmis.commons.SessionParameter;
import org.apache.chemistry.opencmis.commons.enums.BindingType;

/** Where the server is and who calls. */
public final class CmisServer {

    private static final String ALFRESCO_PATH = "/api/-default-/public/cmis/versions/1.1/browser";
    private static final Duration CONNECT = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final URI address;

    private CmisServer(URI address) {
        this.address = address;
    }

    /**
     * A server by the address people know.
     *
     * @param url of Alfresco ({@code http://host:8080/alfresco}) or of a browser binding
     * @throws IllegalArgumentException when it is no http or https address, or names a user
     */
    public static CmisServer at(String url) {
        try {
            URI given = new URI(url);
            String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || given.getHost() == null || given.getUserInfo() != null) {
                throw new IllegalArgumentException(url);
            }
            String base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
            return new CmisServer(given.getPath().contains("/cmis/") ? given : new URI(base + ALFRESCO_PATH));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(url, e);
        }
    }

    /** The address of the browser binding. */
    public String address() {
        return address.toString();
    }

    /** Whether the password would travel through a network unencrypted. */
    public boolean isOpenWire() {
        String host = address.getHost();
        boolean here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        return !here && address.getScheme().equalsIgnoreCase("http");
    }

    /** Opens the server's first repository; Alfresco has one. The session may be used by several threads. */
    public Session open(String user, char[] password) {
        List<Repository> repositories = SessionFactoryImpl.newInstance().getRepositories(parameters(user, password));
        return uncached(repositories.get(0).createSession());
    }

    /** Opens one repository of several. */
    public Session open(String user, char[] password, String repository) {
        Map<String, String> parameters = parameters(user, password);
        parameters.put(SessionParameter.REPOSITORY_ID, repository);
        return uncached(SessionFactoryImpl.newInstance().createSession(parameters));
    }

    private static Session uncached(Session session) {
        session.getDefaultContext().setCacheEnabled(false);
        return session;
    }

    private Map<String, String> parameters(String user, char[] password) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(SessionParameter.BINDING_TYPE, BindingType.BROWSER.value());
        parameters.put(SessionParameter.BROWSER_URL, address());
        parameters.put(SessionParameter.USER, user);
        parameters.put(SessionParameter.PASSWORD, new String(password));
        parameters.put(SessionParameter.COOKIES, "true");
        parameters.put(SessionParameter.COMPRESSION, "true");
        parameters.put(SessionParameter.CONNECT_TIMEOUT, Long.toString(CONNECT.toMillis()));
        parameters.put(SessionParameter.READ_TIMEOUT, Long.toString(ANSWER.toMillis()));
        return parameters;
    }
}
