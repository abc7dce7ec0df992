package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornWordsTest {

    @TempDir
    Path folder;

    @Test
    void tellsTornTextFromWhole() {
        assertThat(TornWords.areIn("T NH Y LÂM H IỈ Ủ Ả\nĐ NG C NG S N VI T NAMẢ Ộ Ả Ệ"))
                .isTrue();
        assertThat(
                        TornWords.areIn(
                                "Các xã ở phía bắc và ở phía nam có ý kiến như sau, đề nghị các cơ quan, đơn vị "
                                        + "nghiên cứu, tiếp thu và báo cáo kết quả thực hiện trước ngày 05 tháng 6 năm 2026 theo quy định"))
                .isFalse();
        assertThat(TornWords.areIn("")).isFalse();
    }

    @Test
    void readsAPdfByPositionWhenItsLettersWereDrawnLater() {
        PdfBuilder pdf = new PdfBuilder();
        for (int line = 0; line < 4; line++) {
            int y = 700 - 20 * line;
            pdf.block(50, y, List.of("T"))
                    .block(61, y, List.of("NH"))
                    .block(80, y, List.of("B"))
                    .block(91, y, List.of("C"));
            pdf.block(55, y, List.of("Ỉ")).block(85, y, List.of("Ắ"));
        }
        Path file = pdf.endPage().writeTo(folder.resolve("a.pdf"));

        String text = new DirectReader(TextLimits.DEFAULT)
                .read(file, "a.pdf", beforeOcr -> {})
                .text();

        assertThat(text.replace(" ", "").lines()).containsOnly("TỈNHBẮC");
    }
}
