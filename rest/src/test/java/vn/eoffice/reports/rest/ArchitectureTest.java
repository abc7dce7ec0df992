package vn.eoffice.reports.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.eoffice.reports.rest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_CORE_AND_JACKSON_ONLY = classes()
            .that()
            .resideInAPackage("vn.eoffice.reports.rest..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.eoffice.reports..", "com.fasterxml.jackson..", "java..", "org.slf4j..")
            .because("the contract runs in two hosts, and each has its own Spring, servlets and engine");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES = slices().matching("vn.eoffice.reports.rest.(*)..")
            .should()
            .beFreeOfCycles()
            .because("requests, JSON, errors and endpoints are read one without the other");
}
