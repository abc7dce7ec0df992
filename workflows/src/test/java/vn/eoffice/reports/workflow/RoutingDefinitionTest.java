package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.activiti.bpmn.converter.BpmnXMLConverter;
import org.activiti.engine.impl.util.io.InputStreamSource;
import org.activiti.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;

class RoutingDefinitionTest {

    private static final Set<String> ALLOWED = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "executionListener",
            "taskListener",
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "exclusiveGateway",
            "sequenceFlow",
            "conditionExpression",
            "boundaryEvent",
            "timerEventDefinition",
            "timeDuration");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(rptw_\\w+)");

    private final Document bpmn = ModuleFile.xml(RoutingProcess.RESOURCE);
    private final Document model = ModuleFile.xml(ModuleFile.MODEL);

    @Test
    void itIsValidByTheSchemaOfTheEngine() {
        assertThatCode(() -> new BpmnXMLConverter()
                        .convertToBpmnModel(
                                new InputStreamSource(ModuleFile.open(RoutingProcess.RESOURCE)), true, false))
                .doesNotThrowAnyException();
    }

    @Test
    void theEnginesValidatorFindsNothing() {
        assertThat(new ProcessValidatorFactory()
                        .createDefaultProcessValidator()
                        .validate(new BpmnXMLConverter()
                                .convertToBpmnModel(
                                        new InputStreamSource(ModuleFile.open(RoutingProcess.RESOURCE)), true, false)))
                .isEmpty();
    }

    @Test
    void itHasNoScriptsAndNothingElseThatOneHostLacks() {
        assertThat(ModuleFile.elements(bpmn, "*").stream().map(Element::getLocalName))
                .isSubsetOf(ALLOWED);
        assertThat(attributes("class")).isEmpty();
        assertThat(attributes("expression")).singleElement().asString().contains("hasVariable('bpm_package')");
    }

    @Test
    void everyBeanItNamesIsProvidedAndUsed() {
        Set<String> provided = new RoutingDelegates(new RecordedEvents(), TaskBoard.NONE, RoutingHost.BARE)
                .beans().keySet().stream().map(name -> "${" + name + "}").collect(Collectors.toSet());

        assertThat(new TreeSet<>(attributes("delegateExpression"))).containsExactlyInAnyOrderElementsOf(provided);
    }

    @Test
    void itsUserTasksAreTheStepsAndCallTheSameListeners() {
        assertThat(ids("userTask"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RoutingStep.values())
                        .map(RoutingStep::code)
                        .toList());
        assertThat(ModuleFile.elements(bpmn, "taskListener").stream().map(listener -> listener.getAttribute("event")))
                .containsExactly(
                        "create",
                        "assignment",
                        "complete",
                        "delete", //
                        "create",
                        "assignment",
                        "complete",
                        "delete", //
                        "create",
                        "assignment",
                        "complete",
                        "delete");
    }

    @Test
    void everyStepHasATimerForEachLevelThatDoesNotInterrupt() {
        List<Element> timers = ModuleFile.elements(bpmn, "boundaryEvent");

        assertThat(timers).hasSize(9).allSatisfy(timer -> {
            assertThat(timer.getAttribute("cancelActivity")).isEqualTo("false");
            String step = timer.getAttribute("attachedToRef");
            String level = timer.getAttribute("id").substring((step + "-timer-").length());
            assertThat(DueLevel.ofCode(level)).isPresent();
            assertThat(ids("serviceTask")).contains(step + "-escalate-" + level);
        });
    }

    @Test
    void everyFormIsATypeOfTheTaskModel() {
        List<String> types = ModuleFile.elements(model, "type").stream()
                .map(type -> type.getAttribute("name"))
                .filter(name -> !name.isEmpty())
                .toList();

        assertThat(attributes("formKey"))
                .containsExactlyInAnyOrder(
                        "rptw:startRouting", "rptw:reviewTask", "rptw:approvalTask", "rptw:revisionTask")
                .isSubsetOf(types);
    }

    @Test
    void theVariablesItReadsArePropertiesOfTheTaskModel() {
        Set<String> properties = ModuleFile.elements(model, "property").stream()
                .map(property -> property.getAttribute("name").replace(':', '_'))
                .collect(Collectors.toSet());
        Matcher matcher = VARIABLE.matcher(bpmn.getDocumentElement().getTextContent());

        assertThat(matcher.results().map(found -> found.group(1)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        RoutingVariables.REVIEWER,
                        RoutingVariables.VERDICT,
                        RoutingVariables.YELLOW_AFTER,
                        RoutingVariables.RED_AFTER,
                        RoutingVariables.SPECIAL_RED_AFTER)
                .isSubsetOf(properties);
    }

    @Test
    void whatAProcessIsStartedWithSurvivesAlfrescosRestApi() {
        Set<String> startProperties = ModuleFile.elements(model, "aspect").stream()
                .flatMap(aspect -> ModuleFile.children(aspect, "properties").stream())
                .flatMap(properties -> ModuleFile.children(properties, "property").stream())
                .map(property -> property.getAttribute("name").replace(':', '_'))
                .collect(Collectors.toSet());

        assertThat(RoutingVariables.of(BareEngine.request(null)).keySet())
                .containsExactlyInAnyOrderElementsOf(startProperties);
    }

    @Test
    void theVerdictsOfAFormAreThoseThatTheStepCompletesWith() {
        assertThat(choices("rptw:reviewVerdicts")).containsExactly("approve", "return");
        assertThat(choices("rptw:approvalVerdicts")).containsExactly("approve", "return");
        assertThat(choices("rptw:revisionVerdicts")).containsExactly("submit", "withdraw");
    }

    @Test
    void noVerdictIsChosenBeforehand() {
        assertThat(ModuleFile.elements(model, "property").stream()
                        .filter(property -> "rptw:verdict".equals(property.getAttribute("name")))
                        .flatMap(property -> ModuleFile.children(property, "default").stream()))
                .isEmpty();
    }

    @Test
    void theVerdictIsTheOutcomeOfATask() {
        String namespace = ModuleFile.elements(model, "namespace").get(0).getAttribute("uri");

        assertThat(ModuleFile.elements(model, "property").stream()
                        .filter(property -> "bpm:outcomePropertyName".equals(property.getAttribute("name")))
                        .map(property ->
                                ModuleFile.children(property, "default").get(0).getTextContent()))
                .containsExactly("{" + namespace + "}verdict");
    }

    private List<String> choices(String constraint) {
        Optional<Element> found = ModuleFile.elements(model, "constraint").stream()
                .filter(element -> constraint.equals(element.getAttribute("name")))
                .findFirst();
        Element list = ModuleFile.children(
                        ModuleFile.children(found.orElseThrow(), "parameter").get(0), "list")
                .get(0);
        return ModuleFile.children(list, "value").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private List<String> ids(String element) {
        return ModuleFile.elements(bpmn, element).stream()
                .map(found -> found.getAttribute("id"))
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
