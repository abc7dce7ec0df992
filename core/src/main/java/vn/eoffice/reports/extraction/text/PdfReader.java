package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.Arrays;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/**
 * Reads the text layer of a PDF in the order in which it was written: word processors write a two-column letterhead
 * cell after cell, and sorting by position would interleave the columns. Only where that order tears words apart, as
 * when accented letters were drawn later in another font, the page is read by position.
 */
final class PdfReader implements FormatReader {

    private static final long MAIN_MEMORY = 32L << 20;
    private static final int FEWEST_CHARACTERS = 10;

    private final PDFParser parser = new PDFParser();
    private final PdfScripts scripts = new PdfScripts();

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        String text = text(intake, metadata, config());
        if (TornWords.areIn(text)) {
            PDFParserConfig byPosition = config();
            byPosition.setSortByPosition(true);
            text = text(intake, new Metadata(), byPosition);
        }
        layout.text(text);
        intake.title(metadata.get(TikaCoreProperties.TITLE));
        if (hasPageWithoutText(metadata)) {
            intake.found(FileFindings.NO_TEXT_LAYER);
        }
        if (scripts.isIn(intake)) {
            intake.found(FileFindings.HAS_MACROS);
        }
    }

    private String text(Intake intake, Metadata metadata, PDFParserConfig config)
            throws IOException, SAXException, TikaException {
        TextLayout layout = new TextLayout(intake);
        ParseContext context = TikaReader.context();
        context.set(PDFParserConfig.class, config);
        try (TikaInputStream in = TikaInputStream.get(intake.file())) {
            parser.parse(in, new XhtmlHandler(intake, layout, false), metadata, context);
        } catch (RuntimeException | TikaException | SAXException e) {
            if (!TextFullException.isBehind(e)) {
                throw e;
            }
            intake.found(FileFindings.TRUNCATED);
        }
        return layout.finish();
    }

    static PDFParserConfig config() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setSortByPosition(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractInlineImages(false);
        config.setMaxMainMemoryBytes(MAIN_MEMORY);
        return config;
    }

    private static boolean hasPageWithoutText(Metadata metadata) {
        int[] characters = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
        return characters.length == 0
                || Arrays.stream(characters).anyMatch(n -> n == 0)
                || Arrays.stream(characters).sum() < FEWEST_CHARACTERS;
    }
}
