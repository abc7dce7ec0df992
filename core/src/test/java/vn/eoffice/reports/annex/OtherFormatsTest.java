package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.annex.sheet.OtherFormats;

class OtherFormatsTest {

    private final WorkbookReader reader = new WorkbookReader(Forms.shipped());

    @TempDir
    private Path folder;

    @Test
    void workbooksOfExcel2003AreRead() {
        check(reader.read(OtherFormats.xls(filled().workbook(), folder)));
    }

    @Test
    void workbooksOfLibreOfficeAreRead() {
        check(reader.read(OtherFormats.ods(filled().workbook(), folder)));
    }

    private FilledBook filled() {
        FilledBook book =
                FilledBook.of("12B").number("C9", 30).text("C10", "70,5").number("C18", 1.5);
        book.save(folder);
        return book;
    }

    private static void check(FilledForm filled) {
        assertThat(filled.stamp().unit()).isEqualTo("DU-A");
        assertThat(filled.value("I", "done2025").number()).isEqualByComparingTo("100.5");
        assertThat(filled.value("III.1.2.a", "done2025").number()).isEqualByComparingTo("1.5");
        assertThat(filled.value("I.2", "done2025").sheetRow()).isEqualTo(9);
        assertThat(filled.hasErrors()).as(filled.findings().toString()).isFalse();
    }
}
