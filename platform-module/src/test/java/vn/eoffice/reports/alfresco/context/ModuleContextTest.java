package vn.eoffice.reports.alfresco.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericXmlApplicationContext;
import vn.eoffice.reports.alfresco.fake.FakeBootstrap;
import vn.eoffice.reports.alfresco.setup.OfficeStructure;
import vn.eoffice.reports.alfresco.web.ContractWebScript;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoutingProcess;

class ModuleContextTest {

    private static final ModuleContext MODULE = new ModuleContext();

    private final GenericXmlApplicationContext context = MODULE.context();

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void everyBeanIsMade() {
        String[] names = context.getBeanDefinitionNames();

        assertThat(Arrays.stream(names)
                        .filter(name -> !context.getBeanDefinition(name).isAbstract()))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(context.getBean(name)).isNotNull());
    }

    @Test
    void everyBeanHasANameOfItsOwn() {
        assertThat(context.getBeanDefinitionNames())
                .filteredOn(name -> fromModule(context, name))
                .allMatch(name -> name.startsWith("report-management.")
                        || name.startsWith("rpt-")
                        || name.startsWith("webscript.report-management."));
    }

    private static boolean fromModule(GenericXmlApplicationContext context, String name) {
        String from = context.getBeanDefinition(name).getResourceDescription();
        return from != null && from.contains("report-management");
    }

    @Test
    void everyFileThatTheServerReadsIsThere() {
        assertThat(context.getBeansOfType(FakeBootstrap.class).values())
                .flatExtracting(FakeBootstrap::resources)
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(getClass().getClassLoader().getResource(resource))
                        .as(resource)
                        .isNotNull());
    }

    @Test
    void eachMethodOfHttpHasItsScript() {
        assertThat(context.getBeansOfType(ContractWebScript.class).keySet())
                .containsExactlyInAnyOrder(
                        "webscript.report-management.health.get",
                        "webscript.report-management.contract.get",
                        "webscript.report-management.contract.post",
                        "webscript.report-management.contract.put",
                        "webscript.report-management.contract.delete");
    }

    @Test
    void settingUpAgainDoesNoHarm() {
        OfficeStructure structure = context.getBean(OfficeStructure.class);

        MODULE.office().alfresco().as("System", structure::ensure);
        int groups = MODULE.office()
                .services()
                .authorities()
                .getAuthoritiesForUser("vanthu")
                .size();
        MODULE.office().alfresco().as("System", structure::ensure);

        assertThat(MODULE.office().services().authorities().getAuthoritiesForUser("vanthu"))
                .hasSize(groups);
    }

    @Test
    void whateverTheProcessesCallIsInTheEnginesRegistry() throws IOException {
        String processes = text(RoutingProcess.RESOURCE) + text(RoundProcess.RESOURCE);
        Set<String> called = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"")
                .matcher(processes)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        Map<?, ?> registry = (Map<?, ?>) context.getBean("activitiBeanRegistry");

        assertThat(called).hasSize(11);
        called.add("rptTakeNumber");
        assertThat(registry.keySet()).isEqualTo(called);
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = ModuleContextTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
