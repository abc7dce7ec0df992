package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CmisTest {

    @Test
    void quotesAndBackslashesAreEscaped() {
        assertThat(Cmis.equal("rpt:number", "a' OR 'b' = 'b")).isEqualTo("rpt:number = 'a\\' OR \\'b\\' = \\'b'");
        assertThat(Cmis.quoted("a\\' OR ")).isEqualTo("'a\\\\\\' OR '");
    }

    @Test
    void severalValuesAreAList() {
        assertThat(Cmis.in("rpt:status", List.of("draft", "issued"))).isEqualTo("rpt:status IN ('draft', 'issued')");
        assertThat(Cmis.anyIn("rpt:citationKey", List.of("18.nq", "18.nq.tw")))
                .isEqualTo("ANY rpt:citationKey IN ('18.nq', '18.nq.tw')");
    }

    @Test
    void momentsAreGreenwichs() {
        assertThat(Cmis.timestamp(Instant.parse("2026-05-03T17:00:00Z")))
                .isEqualTo("TIMESTAMP '2026-05-03T17:00:00.000Z'");
    }
}
