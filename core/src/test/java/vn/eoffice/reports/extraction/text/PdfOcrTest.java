package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;

class PdfOcrTest {

    private static final TextLimits PATIENT = TextLimits.DEFAULT.withMaxTime(Duration.ofSeconds(30));
    private static final Finding NO_TEXT_LAYER = Finding.of("file.no-text-layer");

    @TempDir
    Path folder;

    @Test
    void readsAScanWhenTesseractIsThere() throws IOException {
        Font font = new Font(Font.SERIF, Font.PLAIN, 48);
        assumeTrue(new PdfOcr().isAvailable(), "needs tesseract with Vietnamese");
        assumeTrue(font.canDisplayUpTo("ạếố") < 0, "needs a Vietnamese font");
        Path file = Files.write(folder.resolve("scan.pdf"), scan(font));
        try (ForkedTextSource source = new ForkedTextSource(ChildCommand.ofThisProcess(), PATIENT, 1)) {
            SourceText read = source.read(file, "scan.pdf");

            assertThat(read.text()).contains("17-KH/TU");
            assertThat(read.findings()).containsExactly(NO_TEXT_LAYER, Finding.of("file.read-by-ocr"));
        }
    }

    @Test
    void acceptsAScanWithoutTesseract() throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), scan(new Font(Font.SERIF, Font.PLAIN, 48)));
        TextSource source = new TikaTextSource(PATIENT.withMaxOcrTime(Duration.ZERO));

        SourceText read = source.read(file, "scan.pdf");

        assertThat(read.text()).isEmpty();
        assertThat(read.findings()).containsExactly(NO_TEXT_LAYER);
    }

    private static byte[] scan(Font font) throws IOException {
        BufferedImage image = new BufferedImage(1200, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 400);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        graphics.drawString("Kế hoạch số 17-KH/TU", 100, 150);
        graphics.drawString("của Ban Thường vụ Tỉnh ủy", 100, 250);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        String picture = "<< /Type /XObject /Subtype /Image /Width 1200 /Height 400 /ColorSpace /DeviceGray"
                + " /BitsPerComponent 8 /Filter /DCTDecode /Length " + jpeg.size() + " >>\nstream\n"
                + jpeg.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
        return PdfBuilder.file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R"
                                + " /Resources << /XObject << /I 5 0 R >> >> >>",
                        PdfBuilder.stream("600 0 0 200 0 0 cm /I Do"),
                        picture),
                "");
    }
}
