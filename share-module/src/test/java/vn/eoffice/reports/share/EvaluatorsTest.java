package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class EvaluatorsTest {

    private static final String PROPERTY_OF_NODE = "node.properties.";

    private final Models models = new Models();
    private final Element beans =
            ShippedFiles.xml(ShippedFiles.EXTENSION + "report-management-slingshot-application-context.xml");

    @Test
    void everyEvaluatorNamedInTheConfigurationExists() {
        Element config = new ShareConfig().root();

        assertThat(Stream.concat(
                        Elements.all(config, "evaluator").map(Elements::text),
                        Elements.attributes(config, "banner", "evaluator")))
                .isNotEmpty()
                .allMatch(name -> ours().contains(name) || Stock.names("bean").contains(name), "is a bean");
    }

    @Test
    void everyEvaluatorIsUsed() {
        String config = ShippedFiles.text(ShippedFiles.CONFIG);
        Set<String> referred = Elements.attributes(beans, "ref", "bean").collect(Collectors.toSet());

        assertThat(ours())
                .filteredOn(bean -> bean.startsWith("evaluator."))
                .allMatch(bean -> referred.contains(bean) || config.contains('>' + bean + '<'), "is used");
    }

    @Test
    void everyBeanRestsOnAStockBeanOrClass() {
        assertThat(Elements.attributes(beans, "bean", "parent")).isNotEmpty().isSubsetOf(Stock.names("bean"));
        assertThat(Elements.attributes(beans, "bean", "class")).isNotEmpty().isSubsetOf(Stock.names("class"));
        assertThat(Elements.attributes(beans, "ref", "bean")).isNotEmpty().isSubsetOf(ours());
    }

    @Test
    void noBeanTakesTheNameOfAStockOne() {
        assertThat(ours()).doesNotContainAnyElementsOf(Stock.names("bean"));
    }

    @Test
    void everyTypeAspectAndPropertyIsInTheModel() {
        assertThat(values("types")).isNotEmpty().isSubsetOf(models.types());
        assertThat(values("aspects")).isNotEmpty().isSubsetOf(models.aspects());
        assertThat(Stream.concat(
                        valuesOf("property"),
                        valuesOf("accessor").map(accessor -> accessor.replace(PROPERTY_OF_NODE, ""))))
                .isNotEmpty()
                .isSubsetOf(models.properties().keySet());
    }

    @Test
    void everyStatusAndSecrecyIsOnItsList() {
        assertThat(compared("rpt:status")).containsExactlyInAnyOrderElementsOf(models.codes("rpt:statuses"));
        assertThat(compared("rpt:secrecy"))
                .containsExactlyInAnyOrderElementsOf(models.codes("rpt:secrecies").stream()
                        .filter(code -> !code.equals("none"))
                        .toList());
    }

    private Set<String> ours() {
        return Elements.attributes(beans, "bean", "id").collect(Collectors.toSet());
    }

    private List<String> compared(String property) {
        return Elements.children(beans, "bean").stream()
                .filter(bean -> Elements.all(bean, "property")
                        .anyMatch(found -> found.getAttribute("value").equals(PROPERTY_OF_NODE + property)))
                .map(bean -> Elements.all(bean, "property")
                        .filter(found -> found.getAttribute("name").equals("value"))
                        .map(found -> found.getAttribute("value"))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Stream<String> valuesOf(String property) {
        return Elements.all(beans, "property")
                .filter(found -> found.getAttribute("name").equals(property))
                .map(found -> found.getAttribute("value"));
    }

    private Stream<String> values(String property) {
        return Elements.all(beans, "property")
                .filter(found -> found.getAttribute("name").equals(property))
                .flatMap(found -> Elements.all(found, "value"))
                .map(Elements::text);
    }
}
