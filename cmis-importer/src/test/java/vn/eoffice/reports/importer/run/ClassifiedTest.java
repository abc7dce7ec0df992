package vn.eoffice.reports.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.data.Ace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.importer.cmis.BrokenWire;
import vn.eoffice.reports.importer.cmis.InMemoryCmis;
import vn.eoffice.reports.importer.cmis.Targets;
import vn.eoffice.reports.importer.cmis.UnsuitableServerException;
import vn.eoffice.reports.importer.plan.PlanRules;
import vn.eoffice.reports.importer.run.Outcome.Result;

class ClassifiedTest {

    private static final PlanRules ALLOWED = new PlanRules(0.9, false, false, true, false);
    private static final Targets SHUT = new Targets("/Kho", "/Kho mật", "nhap", List.of("GROUP_MAT"));

    @TempDir
    Path archive;

    @TempDir
    Path work;

    private Session session;
    private TestImport imported;

    @BeforeEach
    void aConfidentialPlan() {
        session = InMemoryCmis.open(InMemoryCmis.repository());
        imported = new TestImport(archive, work.resolve("journal.tsv"));
        Papers.write(archive, "17.txt", Papers.plan(17, "MẬT"));
    }

    @Test
    void aClassifiedDocumentIsRefusedWithoutAFolderForIt() {
        TestImport.Done done = imported.run(session);

        assertThat(done.of("17.txt").result()).isEqualTo(Result.REFUSED);
        assertThat(done.of("17.txt").planned().findings()).contains(Finding.of("import.classified", "mật"));
        assertThat(InMemoryCmis.documents(session)).isEmpty();
    }

    @Test
    void itGoesToTheFolderThatOnlyNamedPeopleMayEnter() {
        imported.rules(ALLOWED).targets(SHUT).run(session);

        assertThat(InMemoryCmis.documents(session)).containsExactly("/Kho mật/Tỉnh ủy Nam Sơn/2026/Kế hoạch/17.txt");
        assertThat(session.getAcl(session.getObjectByPath("/Kho mật"), false).getAces())
                .extracting(Ace::getPrincipalId)
                .containsExactlyInAnyOrder("nhap", "GROUP_MAT");
    }

    @Test
    void whoIsNotNamedDoesNotFindIt() {
        imported.rules(ALLOWED).targets(SHUT).run(session);

        Session stranger = InMemoryCmis.open(session.getRepositoryInfo().getId(), "nguoi-khac");
        assertThat(stranger.query("SELECT cmis:objectId FROM rpt:document", false))
                .isEmpty();
    }

    @Test
    void whatIsNotClassifiedDoesNotGoThere() {
        Papers.write(archive, "18.txt", Papers.plan(18));

        imported.rules(ALLOWED).targets(SHUT).run(session);

        assertThat(InMemoryCmis.documents(session)).contains("/Kho/Tỉnh ủy Nam Sơn/2026/Kế hoạch/18.txt");
    }

    @Test
    void nothingIsUploadedWhileOthersMayEnterTheFolder() {
        Papers.write(archive, "18.txt", Papers.plan(18));
        Session inheriting = BrokenWire.inheriting("GROUP_EVERYONE", session);

        assertThatThrownBy(() -> imported.rules(ALLOWED).targets(SHUT).run(session, inheriting))
                .isInstanceOfSatisfying(UnsuitableServerException.class, e -> assertThat(e.finding())
                        .isEqualTo(Finding.of("server.folder-open", "/Kho mật", "GROUP_EVERYONE")));
        assertThat(InMemoryCmis.documents(session)).isEmpty();
    }

    @Test
    void aServerWithoutOurTypesIsRefusedBeforeAnythingIsUploaded() {
        Session bare = InMemoryCmis.open(InMemoryCmis.bareRepository());
        Papers.write(archive, "18.txt", Papers.plan(18));

        assertThatThrownBy(() -> imported.run(null, bare))
                .isInstanceOfSatisfying(UnsuitableServerException.class, e -> assertThat(e.finding())
                        .isEqualTo(Finding.of("server.no-type", "D:rpt:plan")));
        assertThat(bare.getRootFolder().getChildren().getTotalNumItems()).isZero();
    }

    @Test
    void theFolderOfAllOthersIsNoFolderForThem() {
        assertThatThrownBy(() -> new Targets("/Kho", "/Kho/", "nhap", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
