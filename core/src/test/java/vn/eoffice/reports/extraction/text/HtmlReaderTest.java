package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

    @TempDir
    Path folder;

    private String text(String html) throws Exception {
        Path file = Files.writeString(folder.resolve("trang.html"), html);
        return new TikaTextSource(TextLimits.DEFAULT).read(file, "trang.html").text();
    }

    @Test
    void lineBreaksWithinAParagraphAreLineEnds() throws Exception {
        assertThat(text("<html><body><p>TỈNH ỦY NAM SƠN<br>*<br/>Số 21-KH/TU</p></body></html>"))
                .contains("TỈNH ỦY NAM SƠN\n*\nSố 21-KH/TU");
    }

    @Test
    void lineBreaksWithinACellKeepTheLinesOfAHeaderApart() throws Exception {
        String header = "<table><tr><td>TỈNH ỦY NAM SƠN<br>Số 21-KH/TU</td><td>ĐẢNG CỘNG SẢN VIỆT NAM<br>Nam Sơn,"
                + " ngày 07 tháng 4 năm 2026</td></tr></table>";
        assertThat(text("<html><body>" + header + "</body></html>").lines()).contains("TỈNH ỦY NAM SƠN", "Số 21-KH/TU");
    }

    @Test
    void scriptsAndStylesAreNoText() throws Exception {
        String page =
                "<html><head><title>t</title><style>p{}</style></head><body><script>var a</script><p>Nội dung</p></body>";
        assertThat(text(page + "</html>").strip()).isEqualTo("Nội dung");
    }
}
