package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RoutingLabelsTest {

    private static final String MODEL = "rptw_routingModel.";
    private static final Pattern VIETNAMESE_LETTER =
            Pattern.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợ" + "ùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯÁÀẢÃẠÝ]");

    private final Properties english = ModuleFile.properties(ModuleFile.LABELS + ".properties");
    private final Properties vietnamese = ModuleFile.properties(ModuleFile.LABELS + "_vi.properties");

    @Test
    void everythingAPersonSeesHasALabelInBothLanguages() {
        List<String> expected = expected();

        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(vietnamese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void vietnameseLabelsAreVietnamese() {
        assertThat(vietnamese.stringPropertyNames()).allSatisfy(key -> assertThat(vietnamese.getProperty(key))
                .isNotEqualTo(english.getProperty(key))
                .isNotBlank()
                .is(new org.assertj.core.api.Condition<>(
                        text -> "Ký".equals(text)
                                || VIETNAMESE_LETTER.matcher(text).find(),
                        "Vietnamese letters")));
    }

    @Test
    void everyNodeOfTheProcessHasAVietnameseName() {
        Document bpmn = ModuleFile.xml(RoutingProcess.RESOURCE);

        for (String kind : List.of(
                "process", "startEvent", "endEvent", "userTask", "serviceTask", "exclusiveGateway", "boundaryEvent")) {
            assertThat(ModuleFile.elements(bpmn, kind))
                    .allSatisfy(node -> assertThat(node.getAttribute("name")).isNotBlank());
        }
    }

    @Test
    void everyWayOutOfAGatewayHasAName() {
        Document bpmn = ModuleFile.xml(RoutingProcess.RESOURCE);
        List<String> gateways = ModuleFile.elements(bpmn, "exclusiveGateway").stream()
                .map(gateway -> gateway.getAttribute("id"))
                .toList();

        assertThat(ModuleFile.elements(bpmn, "sequenceFlow").stream()
                        .filter(flow -> gateways.contains(flow.getAttribute("sourceRef"))))
                .hasSize(9)
                .allSatisfy(flow -> assertThat(flow.getAttribute("name")).isNotBlank());
    }

    private static List<String> expected() {
        List<String> keys = new ArrayList<>(List.of(
                "rptRouting.workflow.title",
                "rptRouting.workflow.description",
                MODEL + "title",
                MODEL + "description"));
        Document model = ModuleFile.xml(ModuleFile.MODEL);
        for (String kind : List.of("type", "aspect", "property")) {
            for (String name : names(model, kind, "rptw:")) {
                keys.add(MODEL + kind + "." + name + ".title");
                keys.add(MODEL + kind + "." + name + ".description");
            }
        }
        names(model, "constraint", "rptw:").forEach(name -> keys.add(MODEL + "constraint." + name + ".title"));
        for (Element constraint : ModuleFile.elements(model, "constraint")) {
            for (Element parameter : ModuleFile.children(constraint, "parameter")) {
                for (Element list : ModuleFile.children(parameter, "list")) {
                    ModuleFile.children(list, "value")
                            .forEach(value -> keys.add("listconstraint."
                                    + constraint.getAttribute("name").replace(':', '_') + "."
                                    + value.getTextContent()));
                }
            }
        }
        for (Element form : ModuleFile.elements(ModuleFile.xml(RoutingProcess.RESOURCE), "*")) {
            String type = form.getAttribute("activiti:formKey").replace(':', '_');
            if (!type.isEmpty()) {
                keys.add("rptRouting.task." + type + ".title");
                keys.add("rptRouting.task." + type + ".description");
            }
        }
        return keys;
    }

    private static List<String> names(Document model, String kind, String prefix) {
        return ModuleFile.elements(model, kind).stream()
                .map(element -> element.getAttribute("name"))
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.replace(':', '_'))
                .distinct()
                .toList();
    }
}
