package vn.eoffice.reports.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns a .pdf into pictures of its pages, without a text layer, as an office's scanner does. */
final class Scanner {

    private static final int DPI = 150;
    private static final float QUALITY = 0.55f;

    private Scanner() {}

    /** Scans a file; with {@code stamped} a red seal, a slight turn and dust lie over each page. */
    static void scan(Path pdf, Path file, boolean stamped) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf.toFile());
                PDDocument scanned = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(printed);
            for (int i = 0; i < printed.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DPI, stamped ? ImageType.RGB : ImageType.GRAY);
                add(scanned, stamped ? stamped(page) : page);
            }
            Files.deleteIfExists(file);
            scanned.save(file.toFile());
        }
    }

    private static void add(PDDocument document, BufferedImage image) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(document, image, QUALITY),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    private static BufferedImage stamped(BufferedImage page) {
        BufferedImage dirty = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = dirty.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(new Color(247, 245, 238));
        graphics.fillRect(0, 0, dirty.getWidth(), dirty.getHeight());
        graphics.rotate(Math.toRadians(0.6), dirty.getWidth() / 2.0, dirty.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        seal(graphics, dirty.getWidth() * 50 / 100, dirty.getHeight() * 32 / 100);
        dust(graphics, dirty.getWidth(), dirty.getHeight());
        graphics.dispose();
        return dirty;
    }

    private static void seal(Graphics2D graphics, int x, int y) {
        graphics.setColor(new Color(200, 30, 40, 150));
        graphics.setStroke(new BasicStroke(5));
        graphics.drawOval(x, y, 210, 210);
        graphics.drawOval(x + 34, y + 34, 142, 142);
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, 60));
        graphics.drawString("\u2605", x + 75, y + 125);
    }

    private static void dust(Graphics2D graphics, int width, int height) {
        Random random = new Random(6);
        graphics.setColor(new Color(60, 60, 60));
        for (int i = 0; i < 400; i++) {
            graphics.fillRect(random.nextInt(width), random.nextInt(height), 1 + random.nextInt(2), 1);
        }
    }
}
