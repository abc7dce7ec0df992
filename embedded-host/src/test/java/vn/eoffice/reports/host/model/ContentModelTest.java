package vn.eoffice.reports.host.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentModelTest {

    private final ContentModel model = ContentModel.load();

    @Test
    void aPlanIsADocumentAndARegisterIsNone() {
        assertThat(model.isA("rpt:plan", "rpt:document")).isTrue();
        assertThat(model.isA("rpt:plan", "rpt:plan")).isTrue();
        assertThat(model.isA("rpt:document", "rpt:plan")).isFalse();
        assertThat(model.isA("rpt:register", "rpt:document")).isFalse();
        assertThat(model.isA("rpt:nope", "rpt:document")).isFalse();
    }

    @Test
    void propertiesCallForTheirAspects() {
        assertThat(model.aspectsOf("rpt:plan", List.of("rpt:number", "rpt:recallReason", "rpt:findings", "cm:name")))
                .containsExactly("rpt:extracted", "rpt:recalled");
    }

    @Test
    void aNewDocumentIsAnUnclassifiedDraft() {
        assertThat(model.defaults("rpt:report", Set.of()))
                .isEqualTo(Map.of("rpt:status", "draft", "rpt:secrecy", "none", "rpt:urgency", "none"));
    }

    @Test
    void defaultsAreOfTheirPropertiesType() {
        assertThat(model.defaults("rpt:numberSeries", Set.of())).containsEntry("rpt:lastSerial", 0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE model><model/>",
                "<!DOCTYPE model [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><model>&x;</model>",
                "<!DOCTYPE model SYSTEM 'http://127.0.0.1:1/model.dtd'><model/>",
                "<model>",
                ""
            })
    void aFileWithDeclarationsOrInPiecesIsRefused(String xml) {
        ByteArrayInputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ModelReader.read(in)).isInstanceOf(IllegalArgumentException.class);
    }
}
