package vn.eoffice.reports.alfresco.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the platform module may lean on. */
@AnalyzeClasses(packages = "vn.eoffice.reports.alfresco", importOptions = ImportOption.DoNotIncludeTests.class)
class PlatformRulesTest {

    @ArchTest
    static final ArchRule LEANS_ONLY_ON_WHAT_LASTS = classes()
            .that()
            .resideInAPackage("vn.eoffice.reports.alfresco..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "vn.eoffice.reports..",
                    "org.alfresco..",
                    "org.springframework.extensions.webscripts..",
                    "org.springframework.extensions.surf.util..",
                    "org.activiti..",
                    "org.apache.poi..",
                    "org.apache.tika..",
                    "com.fasterxml.jackson..",
                    "org.slf4j..")
            .because("Spring, servlet, quartz, javax, jakarta and commons-logging change between the versions of ACS"
                    + " that one JAR serves; Alfresco's public API and the web script API do not");

    @ArchTest
    static final ArchRule BELONGS_TO_NO_OTHER_HOST = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.eoffice.reports.host..")
            .because("a host never leans on another host");

    @ArchTest
    static final ArchRule ONE_PLACE_CHANGES_IDENTITY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.eoffice.reports.alfresco.repository.AlfrescoIdentity")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.alfresco.repo.security.authentication.AuthenticationUtil")
            .because("who acts is decided in one class, so that it can be read, and replaced in tests");
}
