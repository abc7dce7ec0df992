package vn.eoffice.reports.importer.cmis;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.chemistry.opencmis.server.impl.CmisRepositoryContextListener;
import org.apache.chemistry.opencmis.server.impl.browser.CmisBrowserBindingServlet;
import org.apache.chemistry.opencmis.server.shared.BasicAuthCallContextHandler;

/** The in-memory server behind its browser binding, over HTTP on a port of its own. */
public final class HttpCmis {

    private static final Logger CHATTER = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();

    /** Starts it on the loopback address. */
    public HttpCmis(Path folder) throws LifecycleException {
        CHATTER.setLevel(Level.SEVERE);
        tomcat.setBaseDir(folder.toString());
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("/x", folder.toString());
        context.getServletContext()
                .setAttribute(CmisRepositoryContextListener.SERVICES_FACTORY, InMemoryCmis.factory());
        Wrapper servlet = Tomcat.addServlet(context, "browser", new CmisBrowserBindingServlet());
        servlet.addInitParameter("callContextHandler", BasicAuthCallContextHandler.class.getName());
        servlet.addMapping("/cmis/browser/*");
        tomcat.start();
    }

    /** The address of the browser binding. */
    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/x/cmis/browser";
    }

    public void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
