package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.activiti.bpmn.converter.BpmnXMLConverter;
import org.activiti.engine.impl.util.io.InputStreamSource;
import org.activiti.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RoundDefinitionTest {

    private static final String MODEL = "alfresco/module/report-management/model/round-model.xml";
    private static final String LABELS = "alfresco/module/report-management/messages/round-model";
    private static final Set<String> ALLOWED = Set.of(
            "definitions",
            "error",
            "errorEventDefinition",
            "process",
            "documentation",
            "extensionElements",
            "executionListener",
            "startEvent",
            "endEvent",
            "receiveTask",
            "serviceTask",
            "subProcess",
            "parallelGateway",
            "exclusiveGateway",
            "sequenceFlow",
            "conditionExpression",
            "boundaryEvent",
            "timerEventDefinition",
            "timeDate");

    private final Document bpmn = ModuleFile.xml(RoundProcess.RESOURCE);
    private final Document model = ModuleFile.xml(MODEL);

    @Test
    void theEnginesSchemaAndValidatorFindNothing() {
        assertThat(new ProcessValidatorFactory()
                        .createDefaultProcessValidator()
                        .validate(new BpmnXMLConverter()
                                .convertToBpmnModel(
                                        new InputStreamSource(ModuleFile.open(RoundProcess.RESOURCE)), true, false)))
                .isEmpty();
    }

    @Test
    void itHasNoScriptsAndNothingElseThatOneHostLacks() {
        assertThat(ModuleFile.elements(bpmn, "*").stream().map(Element::getLocalName))
                .isSubsetOf(ALLOWED);
        assertThat(attributes("class")).isEmpty();
        assertThat(attributes("expression")).isEmpty();
    }

    @Test
    void everyBeanItNamesIsProvidedAndUsed() {
        Set<String> provided = new RoundDelegates(null)
                .beans().keySet().stream().map(name -> "${" + name + "}").collect(Collectors.toSet());

        assertThat(new TreeSet<>(attributes("delegateExpression"))).containsExactlyInAnyOrderElementsOf(provided);
    }

    @Test
    void whatAProcessIsStartedWithSurvivesAlfrescosRestApi() {
        assertThat(RoundVariables.of(RoundEngine.ROUND).keySet())
                .containsExactlyInAnyOrderElementsOf(names("property"));
        assertThat(attributes("formKey")).containsExactly("rptr:startRound");
    }

    @Test
    void theTaskModelHasANamespaceOfItsOwn() {
        String own = ModuleFile.elements(model, "namespace").get(0).getAttribute("uri");
        String routing = ModuleFile.elements(ModuleFile.xml(ModuleFile.MODEL), "namespace")
                .get(0)
                .getAttribute("uri");

        assertThat(own).isNotEqualTo(routing);
    }

    @Test
    void everythingAPersonSeesHasALabelInBothLanguages() {
        Properties english = ModuleFile.properties(LABELS + ".properties");
        Properties vietnamese = ModuleFile.properties(LABELS + "_vi.properties");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet()).hasSize(16);
        for (String kind : List.of("type", "aspect", "property")) {
            names(kind).forEach(name -> assertThat(vietnamese.stringPropertyNames())
                    .contains("rptr_roundModel." + kind + "." + name + ".title"));
        }
        vietnamese.stringPropertyNames().forEach(key -> assertThat(vietnamese.getProperty(key))
                .isNotEqualTo(english.getProperty(key)));
    }

    private List<String> names(String kind) {
        return ModuleFile.elements(model, kind).stream()
                .map(element -> element.getAttribute("name").replace(':', '_'))
                .filter(name -> name.startsWith("rptr_"))
                .toList();
    }

    private List<String> attributes(String name) {
        return ModuleFile.elements(bpmn, "*").stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> (Attr) element.getAttributes().item(i)))
                .filter(attribute -> name.equals(attribute.getLocalName()))
                .map(Attr::getValue)
                .toList();
    }
}
