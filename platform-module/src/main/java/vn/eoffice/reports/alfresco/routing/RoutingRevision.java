package vn.eoffice.reports.alfresco.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.activiti.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.workflow.RoutingProcess;

/**
 * Deploys the routing when it is another than the newest one deployed. Alfresco's own deployer either never deploys a changed
 * process or makes a new version at every start of a server. Processes under way end as they began.
 */
public final class RoutingRevision {

    private static final Logger LOG = LoggerFactory.getLogger(RoutingRevision.class);

    private final Engine engine;
    private final TransactionLocks locks;
    private final Identity identity;

    public RoutingRevision(Engine engine, TransactionLocks locks, Identity identity) {
        this.engine = engine;
        this.locks = locks;
        this.identity = identity;
    }

    /** Deploys it if it is new; in the caller's transaction. */
    public void ensure() {
        ensure(read(RoutingRevision.class.getClassLoader().getResourceAsStream(RoutingProcess.RESOURCE)));
    }

    void ensure(byte[] process) {
        locks.hold("routing-revision");
        if (!isNewest(process)) {
            identity.asSystem(() ->
                    engine.workflows().deployDefinition(Engine.ID, new ByteArrayInputStream(process), "text/xml"));
            LOG.info("A new revision of the routing is deployed");
        }
    }

    private boolean isNewest(byte[] process) {
        ProcessDefinition newest = engine.definitions()
                .createProcessDefinitionQuery()
                .processDefinitionKey(RoutingProcess.KEY)
                .latestVersion()
                .singleResult();
        return newest != null
                && Arrays.equals(
                        process,
                        read(engine.definitions()
                                .getResourceAsStream(newest.getDeploymentId(), newest.getResourceName())));
    }

    private static byte[] read(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
