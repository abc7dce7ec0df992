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
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoutingProcess;

/**
 * Deploys a process when it is another than the newest one deployed. Alfresco's own deployer either never deploys a changed
 * process or makes a new version at every start of a server. Processes under way end as they began.
 */
public final class ProcessRevision {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessRevision.class);

    private final Engine engine;
    private final TransactionLocks locks;
    private final Identity identity;
    private final String key;
    private final String resource;

    private ProcessRevision(Engine engine, TransactionLocks locks, Identity identity, String key, String resource) {
        this.key = key;
        this.resource = resource;
        this.engine = engine;
        this.locks = locks;
        this.identity = identity;
    }

    /** Of the routing. */
    public static ProcessRevision ofRouting(Engine engine, TransactionLocks locks, Identity identity) {
        return new ProcessRevision(engine, locks, identity, RoutingProcess.KEY, RoutingProcess.RESOURCE);
    }

    /** Of a reporting round. */
    public static ProcessRevision ofRounds(Engine engine, TransactionLocks locks, Identity identity) {
        return new ProcessRevision(engine, locks, identity, RoundProcess.KEY, RoundProcess.RESOURCE);
    }

    /** Deploys it if it is new; in the caller's transaction. */
    public void ensure() {
        ensure(read(ProcessRevision.class.getClassLoader().getResourceAsStream(resource)));
    }

    void ensure(byte[] process) {
        locks.hold("revision-" + key);
        if (!isNewest(process)) {
            identity.asSystem(() ->
                    engine.workflows().deployDefinition(Engine.ID, new ByteArrayInputStream(process), "text/xml"));
            LOG.info("A new revision of the process {} is deployed", key);
        }
    }

    private boolean isNewest(byte[] process) {
        ProcessDefinition newest = engine.definitions()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
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
