package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;

class FoldersTest {

    private final FakeAlfresco alfresco = new FakeAlfresco(Clock.systemUTC());

    @Test
    void aFolderThatSomebodyElseMadeWhileItWasWaitedForIsTaken() {
        NodeRef theirs =
                alfresco.identity().asSystem(() -> folders(alfresco.nodes()).folder(alfresco.companyHome(), "VPTU"));

        NodeRef ours = alfresco.identity().asSystem(() -> folders(rememberingThatThereIsNone(alfresco.nodes()))
                .folder(alfresco.companyHome(), "VPTU"));

        assertThat(ours).isEqualTo(theirs);
    }

    private Folders folders(NodeService nodes) {
        return new Folders(
                nodes,
                alfresco.permissions(),
                new TransactionLocks(alfresco.locks(), alfresco.transactions()),
                new PropertyValues(ZoneOffset.UTC));
    }

    /** As Alfresco's database session does, until the transaction writes something. */
    private static NodeService rememberingThatThereIsNone(NodeService nodes) {
        return (NodeService) Proxy.newProxyInstance(
                NodeService.class.getClassLoader(), new Class<?>[] {NodeService.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getChildByName")) {
                        return null;
                    }
                    try {
                        return method.invoke(nodes, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
