package vn.eoffice.reports.alfresco.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void quotedFieldsMayHoldCommasQuotesAndLines() {
        assertThat(CsvTable.read("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n"))
                .containsExactly(new CsvTable.Row(2, Map.of("a", "x, \"y\"\nz", "b", "2")));
    }

    @Test
    void emptyLinesAndTheMarkOfSpreadsheetsAreNoRows() {
        assertThat(CsvTable.read("\uFEFFa\n\n1\n\n")).containsExactly(new CsvTable.Row(3, Map.of("a", "1")));
        assertThat(CsvTable.read("")).isEmpty();
    }

    @Test
    void aShortLineHasNoValueForTheLastColumns() {
        assertThat(CsvTable.read("a,b\n1\n").get(0).text("b")).isNull();
    }

    @Test
    void severalValuesStandBetweenBars() {
        assertThat(CsvTable.read("a\nx | y\n").get(0).several("a")).isEqualTo(List.of("x", "y"));
    }
}
