package vn.eoffice.reports.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = RoutingDelegates.class, importOptions = ImportOption.DoNotIncludeTests.class)
class WorkflowsArchitectureTest {

    @ArchTest
    static final ArchRule NO_HOST = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.eoffice.reports.host..", "vn.eoffice.reports.rest..", "org.alfresco..")
            .because("the same delegates run in Alfresco and in the embedded host");

    @ArchTest
    static final ArchRule ONLY_WHAT_BOTH_ENGINES_HAVE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "vn.eoffice.reports..",
                    "org.activiti.engine",
                    "org.activiti.engine.delegate..",
                    "org.activiti.engine.query",
                    "org.activiti.engine.runtime")
            .because("Activiti's delegate interfaces and its services are what Alfresco gives to a plugin; what stands"
                    + " behind them is the engine's own, and Spring breaks add-ons between Alfresco's versions");

    @ArchTest
    static final ArchRule BEANS_ARE_MADE_IN_ONE_PLACE = classes()
            .that()
            .implement(org.activiti.engine.delegate.JavaDelegate.class)
            .or()
            .implement(org.activiti.engine.delegate.TaskListener.class)
            .or()
            .implement(org.activiti.engine.delegate.ExecutionListener.class)
            .should()
            .bePackagePrivate()
            .because("a host registers them under the names of the BPMN by RoutingDelegates, never one by one");
}
