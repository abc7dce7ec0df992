package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AdvancedSearchTest {

    private final Models models = new Models();
    private final ShareConfig config = new ShareConfig();
    private final Element section = config.section("string-compare", "AdvancedSearch");

    @Test
    void theStockFormsStayWhereOursAreAdded() {
        assertThat(section.getAttribute("replace")).isEqualTo("true");
        assertThat(types()).startsWith("cm:content", "cm:folder");
    }

    @Test
    void everyKindOfDocumentCanBeSearchedFor() {
        List<String> documents = models.types().stream()
                .filter(type -> models.fields(type).contains("rpt:documentType"))
                .toList();

        assertThat(documents).hasSize(7);
        assertThat(types()).containsAll(documents);
    }

    @Test
    void eachFormAsksForNumberCitationBodyAndDates() {
        types().stream().filter(type -> type.startsWith("rpt:")).forEach(type -> assertThat(
                        ShareConfig.shown(search(type)))
                .contains("rpt:number", "rpt:citations", "rpt:issuingBody", "rpt:documentType", "rpt:issueDate"));
    }

    @Test
    void datesAreSearchedAsARange() {
        assertThat(ShareConfig.fields(search("rpt:plan"))
                        .filter(field -> field.getAttribute("id").equals("rpt:issueDate"))
                        .flatMap(field -> Elements.attributes(field, "control", "template")))
                .containsExactly("/org/alfresco/components/form/controls/daterange.ftl");
    }

    private List<String> types() {
        return Elements.all(section, "form").map(Elements::text).toList();
    }

    private Element search(String type) {
        return ShareConfig.forms(config.section("model-type", type)).stream()
                .filter(form -> form.getAttribute("id").equals("search"))
                .findFirst()
                .orElseThrow();
    }
}
