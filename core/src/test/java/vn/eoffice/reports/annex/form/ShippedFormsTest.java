package vn.eoffice.reports.annex.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.error.ReportException;

class ShippedFormsTest {

    private final Forms forms = Forms.shipped();

    @Test
    void theSixFormsAreInTheOrderOfTheirNumbers() {
        assertThat(forms.all()).extracting(FormDefinition::code).containsExactly("1B", "2B", "7B", "8B", "12B", "13B");
    }

    @Test
    void aFormIsFoundHoweverItsCodeIsWritten() {
        assertThat(forms.form(" 13b ").code()).isEqualTo("13B");
        assertThatThrownBy(() -> forms.form("99B")).isInstanceOf(ReportException.class);
    }

    @Test
    void form1BHasSixColumnsInTwoHeaderRowsAndSevenRows() {
        FormDefinition form = forms.form("1B");
        assertThat(form.columns())
                .extracting(FormColumn::title)
                .containsExactly("TT", "Nội dung", "Tổng số lượng", "Cấp tỉnh", "Cấp xã", "Cả cấp tỉnh và cấp xã");
        assertThat(form.headerDepth()).isEqualTo(2);
        assertThat(form.rows()).extracting(FormRow::index).containsExactly("I", "1", "2", "3", "II", "1", "2");
    }

    @Test
    void form2BHasFourHeadingsWithAnOpenPlaceEach() {
        List<FormRow> rows = forms.form("2B").rows();
        assertThat(rows.stream().filter(FormRow::isOpen)).hasSize(4);
        assertThat(rows.stream().filter(row -> row.kind() == FormRow.Kind.HEADING))
                .hasSize(4);
        assertThat(forms.form("2B").columnNumbers()).isEqualTo("(1)");
    }

    @Test
    void form7BHasThePartThatIsKnown() {
        FormDefinition form = forms.form("7B");
        assertThat(form.columns()).hasSize(17);
        assertThat(form.children("II")).hasSize(13);
        assertThat(form.row("total").label()).isEqualTo("TỔNG SỐ");
    }

    @Test
    void form8BHasTwoHalvesWithFourteenColumns() {
        FormDefinition form = forms.form("8B");
        assertThat(form.columns()).hasSize(14);
        assertThat(form.headerDepth()).isEqualTo(3);
        assertThat(form.row("III.1.6").index()).isEqualTo("1,6");
        assertThat(form.row("III.1.6").texts())
                .containsEntry("after", "1,5")
                .containsEntry("unitAfter", "Trung học phổ thông");
        assertThat(form.children("III.1")).hasSize(11);
    }

    @Test
    void form12BHasShareColumnsOfTheSectionsTotal() {
        FormDefinition form = forms.form("12B");
        assertThat(form.rows()).hasSize(23);
        assertThat(form.columns().stream().filter(column -> column.kind() == ColumnKind.SHARE))
                .hasSize(3);
        assertThat(form.column("sharePlan").aggregation()).isEqualTo(Aggregation.RECOMPUTE);
    }

    @Test
    void form13BTotalsItsTwoSections() {
        FormDefinition form = forms.form("13B");
        assertThat(form.columns()).hasSize(9);
        assertThat(form.row("total").formula().references())
                .extracting(Expression.Reference::row)
                .containsExactly("I", "II");
    }

    @Test
    void anOfficesOwnFormTakesThePlaceOfTheShippedOne(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("rieng.xml"),
                """
                <form code="1B" version="2">
                  <title>BIỂU RIÊNG</title>
                  <header>
                    <column id="name" kind="label" title="Nội dung"/>
                    <column id="count" kind="integer" title="Số lượng"/>
                  </header>
                  <rows><row id="A" label="Một"/></rows>
                </form>
                """);
        Forms own = forms.with(folder);
        assertThat(own.all()).hasSize(6);
        assertThat(own.form("1B").title()).isEqualTo("BIỂU RIÊNG");
    }

    @Test
    void aFolderThatIsNotThereAddsNothing() {
        assertThat(forms.with(Path.of("/khong/co")).all()).hasSize(6);
    }
}
