package vn.eoffice.reports.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.SecondaryType;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.data.Ace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.importer.cmis.CmisServer;
import vn.eoffice.reports.importer.cmis.HttpCmis;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;
import vn.eoffice.reports.importer.cmis.Targets;
import vn.eoffice.reports.importer.plan.PlanRules;

/** The same imports through the browser binding, over HTTP, as an ACS is addressed. */
class HttpImportTest {

    @TempDir
    Path archive;

    @TempDir
    Path work;

    @TempDir
    Path tomcat;

    private HttpCmis server;
    private Session session;
    private TestImport imported;

    @BeforeEach
    void startServer() throws Exception {
        server = new HttpCmis(tomcat);
        String repository = InMemoryCmis.repository();
        session = CmisServer.at(server.url()).open("nhap", "bí mật".toCharArray(), repository);
        imported = new TestImport(archive, work.resolve("journal.tsv"));
    }

    @AfterEach
    void stopServer() throws Exception {
        server.stop();
    }

    @Test
    void documentsArriveWithTypeAspectsPropertiesAndContent() {
        Papers.write(archive, "kế hoạch 17.txt", Papers.plan(17));

        imported.run(session);

        Document document = (Document) session.getObjectByPath("/Kho/Tỉnh ủy Nam Sơn/2026/Kế hoạch/kế hoạch 17.txt");
        assertThat(document.getType().getId()).isEqualTo("D:rpt:plan");
        assertThat(document.getSecondaryTypes())
                .extracting(SecondaryType::getId)
                .contains("P:rpt:numbered");
        assertThat((String) document.getPropertyValue("rpt:number")).isEqualTo("17-KH/TU");
        assertThat(document.getContentStreamLength())
                .isEqualTo(Papers.plan(17).getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void manyConnectionsAndASecondRunMakeNoDoubles() {
        IntStream.rangeClosed(1, 30).forEach(n -> Papers.write(archive, n + ".txt", Papers.plan(n)));

        imported.connections(6).run(session);
        new TestImport(archive, work.resolve("another.tsv")).run(session);

        assertThat(InMemoryCmis.documents(session)).hasSize(30);
    }

    @Test
    void theFolderForClassifiedDocumentsIsShut() {
        Papers.write(archive, "17.txt", Papers.plan(17, "MẬT"));

        imported.rules(new PlanRules(0.9, false, false, true, false))
                .targets(new Targets("/Kho", "/Kho mật", "nhap", List.of("GROUP_MAT")))
                .run(session);

        assertThat(session.getAcl(session.getObjectByPath("/Kho mật"), false).getAces())
                .extracting(Ace::getPrincipalId)
                .containsExactlyInAnyOrder("nhap", "GROUP_MAT");
    }
}
