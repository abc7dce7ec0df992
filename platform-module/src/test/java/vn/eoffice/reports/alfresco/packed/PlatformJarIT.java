package vn.eoffice.reports.alfresco.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformJarIT {

    private static final long LARGEST = 15_000_000;
    private static final String OURS = "vn/eoffice/reports/";
    private static final String SERVICES = "META-INF/services/";

    @Test
    void theJarIsSmall() throws IOException {
        assertThat(Files.size(PlatformJar.path())).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void everyClassHasANameOfOurOwn() throws IOException {
        assertThat(PlatformJar.names())
                .filteredOn(name -> name.endsWith(".class"))
                .hasSizeGreaterThan(1_000)
                .allMatch(name -> name.startsWith(OURS));
    }

    @Test
    void everyServiceHasANameOfOurOwnAndItsClasses() throws IOException {
        List<String> names = PlatformJar.names();

        assertThat(names)
                .filteredOn(name -> name.startsWith(SERVICES))
                .isNotEmpty()
                .allMatch(name -> name.startsWith(SERVICES + "vn.eoffice.reports."))
                .flatExtracting(PlatformJarIT::classes)
                .isNotEmpty()
                .isSubsetOf(names);
    }

    /** But by two of Tika's classes that nobody asks: files are told apart by our own code, and XPS is not read. */
    @Test
    void noMethodOfTheServerIsCalledWithATypeThatMoved() throws IOException {
        assertThat(PlatformJar.find(
                        name -> !name.contains("/OPCPackageDetector") && !name.contains("/XPSExtractorDecorator"),
                        MovedTypes::in))
                .isEmpty();
    }

    @Test
    void theModuleItsModelsAndItsScriptsAreInside() throws IOException {
        assertThat(PlatformJar.names())
                .contains(
                        "alfresco/module/report-management/module.properties",
                        "alfresco/module/report-management/module-context.xml",
                        "alfresco/module/report-management/model/reports-model.xml",
                        "alfresco/module/report-management/workflow/rpt-routing.bpmn20.xml",
                        "alfresco/extension/templates/webscripts/report-management/contract.get.desc.xml",
                        "vn/eoffice/reports/rest/openapi.yaml",
                        "META-INF/NOTICE");
        assertThat(PlatformJar.text("alfresco/module/report-management/module.properties"))
                .containsPattern("(?m)^module\\.version=[0-9]");
    }

    private static List<String> classes(String service) {
        return PlatformJar.text(service)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace('.', '/') + ".class")
                .toList();
    }
}
