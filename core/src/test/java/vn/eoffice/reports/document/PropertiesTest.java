package vn.eoffice.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertiesTest {

    @Test
    void unknownAndEmptyAreTheSame() {
        Properties properties = new PropertiesBuilder()
                .set(PropertyKeys.NUMBER, null)
                .set(PropertyKeys.CITATIONS, List.of())
                .build();

        assertThat(properties).isEqualTo(Properties.EMPTY);
        assertThat(properties.get(PropertyKeys.NUMBER)).isNull();
    }

    @Test
    void aWholeNodeCanBeGiven() {
        Properties properties = Properties.ofMap(Map.of("cm:name", "a.docx", "rpt:number", "17-KH/TU"));

        assertThat(properties.toMap()).isEqualTo(Map.of("rpt:number", "17-KH/TU"));
    }

    @Test
    void oneValueWhereSeveralAreAllowedIsAList() {
        assertThat(Properties.ofMap(Map.of("rpt:citationKey", "18.nq")).get(PropertyKeys.CITATION_KEY))
                .containsExactly("18.nq");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> Properties.ofMap(Map.of("rpt:serial", "17"))).isInstanceOf(ClassCastException.class);
    }

    @Test
    void laterChangesOfAGivenListDoNotReachIn() {
        List<String> given = new ArrayList<>(List.of("18.nq"));
        Properties properties = Properties.ofMap(Map.of("rpt:citationKey", given));

        given.add("19.nq");

        assertThat(properties.get(PropertyKeys.CITATION_KEY)).containsExactly("18.nq");
    }
}
