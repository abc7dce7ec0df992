package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AftsTest {

    @Test
    void quotesAndBackslashesAreEscaped() {
        assertThat(Afts.exact("rpt:messageReader", "x\" OR TYPE:\"cm:object"))
                .isEqualTo("=rpt:messageReader:\"x\\\" OR TYPE:\\\"cm:object\"");
        assertThat(Afts.exact("rpt:messageReader", "x\\")).isEqualTo("=rpt:messageReader:\"x\\\\\"");
    }

    @Test
    void everyConditionHolds() {
        assertThat(Afts.all("rpt:receipt", List.of(Afts.exactly("rpt:receiptState", List.of("sent", "recalled")))))
                .isEqualTo("TYPE:\"rpt:receipt\" AND (=rpt:receiptState:\"sent\" OR =rpt:receiptState:\"recalled\")");
    }
}
