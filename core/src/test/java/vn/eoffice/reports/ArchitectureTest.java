package vn.eoffice.reports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules of docs/architecture.md that Maven cannot check. Each was seen failing once. */
@AnalyzeClasses(packages = "vn.eoffice.reports", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsNoHost = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "org.alfresco..",
                    "org.activiti..",
                    "jakarta..",
                    "javax.servlet..",
                    "com.fasterxml..",
                    "java.sql..",
                    "javax.sql.."))
            .because("the same core runs in Alfresco and in the embedded host");

    @ArchTest
    static final ArchRule portsAreSmallInterfaces = classes()
            .that(resideInAPackage("..port"))
            .and()
            .areTopLevelClasses()
            .and()
            .areInterfaces()
            .should(haveAtMostSixMethods())
            .because("a port with many methods is two ports, and each host writes every method");

    @ArchTest
    static final ArchRule portsHaveNoDefaultBodies = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("..port"))
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .should()
            .haveModifier(JavaModifier.ABSTRACT)
            .because("what every adapter would inherit belongs to a use case");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests set the day");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .areNotPrivate()
            .should()
            .beFinal()
            .because("two offices can run in one process");

    @ArchTest
    static final ArchRule onlyTheReadersOfFilesKnowTheirLibraries = noClasses()
            .that(resideInAnyPackage("vn.eoffice.reports.."))
            .and()
            .resideOutsideOfPackages("..extraction.text..", "..register..", "..outline..", "..annex..", "..settings..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.apache.tika.."))
            .because("a library stands beside the records it produces and nowhere else");

    private static ArchCondition<JavaClass> haveAtMostSixMethods() {
        return new ArchCondition<>("have at most six methods") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                int count = port.getMethods().size();
                if (count > 6) {
                    events.add(SimpleConditionEvent.violated(port, port.getName() + " has " + count + " methods"));
                }
            }
        };
    }
}
