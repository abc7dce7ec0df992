package vn.eoffice.reports.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void parametersAreDecodedInTheirOrder() {
        assertThat(QueryString.parse("kind=plan&q=ngh%E1%BB%8B+quy%E1%BA%BFt&kind=report&leer"))
                .containsEntry("kind", List.of("plan", "report"))
                .containsEntry("q", List.of("nghị quyết"))
                .containsEntry("leer", List.of(""));
    }

    @Test
    void whatIsEncodedWronglyIsTakenAsItStands() {
        assertThat(QueryString.parse("q=100%&x=%zz"))
                .containsEntry("q", List.of("100%"))
                .containsEntry("x", List.of("%zz"));
    }

    @Test
    void noQueryHasNoParameters() {
        assertThat(QueryString.parse(null)).isEmpty();
    }
}
