package vn.eoffice.reports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

class BlankCitationTest {

    private final CitationFinder finder = new CitationFinder(new NumberReader(CodeTables.standard()));

    private List<Citation> read(String text) {
        return finder.find(text);
    }

    @Test
    void aNumberWithoutASerialIsCitedByTypeAndWords() {
        assertThat(read("Thực hiện Nghị quyết số …-NQ/TW về bộ máy"))
                .containsExactly(new Citation("nghị quyết", null, null, null, "Nghị quyết số …-NQ/TW"));
    }

    @Test
    void aWideGapIsABlankSerialToo() {
        assertThat(read("Căn cứ Quyết định số    /QĐ-UBND về chợ"))
                .containsExactly(new Citation("quyết định", null, null, null, "Quyết định số /QĐ-UBND"));
    }

    @Test
    void aFormThatLeavesTheIssuerOpenIsNoCitation() {
        assertThat(read("Mẫu: Quyết định số …/QĐ-…… về việc")).isEmpty();
    }

    @Test
    void theSameBlankIsCitedOnce() {
        assertThat(read("Nghị quyết số …-NQ/TW nêu. Nghị quyết số …-NQ/TW giao."))
                .hasSize(1);
    }
}
