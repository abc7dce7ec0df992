package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.annex.sheet.Effort;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;
import vn.eoffice.reports.annex.sheet.SheetLimits;

/** What it costs to look for a form's rows. */
class RowMatcherTest {

    private static final String FORM =
            """
            <form code="14B" version="1">
              <title>BIỂU THỬ</title>
              <header>
                <column id="i" kind="index" title="TT"/>
                <column id="l" kind="label" title="Nội dung" width="30"/>
                <column id="n" kind="integer" title="Số lượng"/>
              </header>
              <rows>
                <row id="a" index="1" label="Số cuộc họp giao ban"/>
                <row id="b" index="2" label="Số văn bản đã ban hành"/>
              </rows>
            </form>
            """;

    private final FormKeys form = new FormKeys(
            new FormShape(Forms.read("14B.xml", new ByteArrayInputStream(FORM.getBytes(StandardCharsets.UTF_8)))));

    @Test
    void aMisspeltNameIsFound() {
        assertThat(found(new Effort(SheetLimits.DEFAULT))).isEqualTo(2);
    }

    @Test
    void onceAWorkbookHasCostEnoughOnlyNamesThatAreSpeltRightAreFound() {
        Effort effort = new Effort(SheetLimits.DEFAULT);
        assertThat(effort.spend(Effort.MOST_COMPARISONS - 1)).isTrue();

        assertThat(found(effort)).isEqualTo(1);
    }

    @Test
    void theTimeOfAWorkbookEndsWhileItsNamesAreCompared() {
        SheetLimits hasty = new SheetLimits(1, 1, 1, 1, 1, Duration.ZERO);

        assertThatThrownBy(() -> found(new Effort(hasty))).hasMessageContaining("file.too-slow");
    }

    /** How many rows are found in a sheet with one name spelt right, and one wrong. */
    private int found(Effort effort) {
        List<GridRow> rows = new ArrayList<>();
        for (String label : List.of("Số cuộc họp giao ban", "Số văn bản đã ban hànhh")) {
            GridCell cell = new GridCell(1, GridCell.Kind.TEXT, label, GridCell.Formula.NONE);
            rows.add(new GridRow(rows.size(), List.of(cell)));
        }
        return new RowMatcher(form, new Grid("Biểu", false, rows, List.of()), effort)
                .match()
                .found();
    }
}
