package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/** Reads the pages of a PDF that have no text layer by Tesseract, when the machine has it with Vietnamese. */
final class PdfOcr implements FormatReader {

    private static final String VIETNAMESE = "vie";
    private static final int DPI = 200;

    private final PDFParser parser = new PDFParser();
    private final TesseractOCRParser tesseract = new TesseractOCRParser();

    /** Whether Tesseract starts and knows Vietnamese; asks the machine. */
    boolean isAvailable() {
        try {
            tesseract.setPreloadLangs(true);
            tesseract.initialize(Map.of());
            return tesseract.hasTesseract() && tesseract.getLangs().contains(VIETNAMESE);
        } catch (TikaException e) {
            return false;
        }
    }

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, SAXException, TikaException {
        PDFParserConfig pdf = PdfReader.config();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.AUTO);
        pdf.setOcrDPI(DPI);
        pdf.setOcrImageType(PDFParserConfig.TikaImageType.GRAY);
        TesseractOCRConfig ocr = new TesseractOCRConfig();
        ocr.setLanguage(VIETNAMESE);
        ocr.setTimeoutSeconds((int) Math.max(1, intake.limits().maxTime().toSeconds()));
        ParseContext context = TikaReader.context();
        context.set(PDFParserConfig.class, pdf);
        context.set(TesseractOCRConfig.class, ocr);
        context.set(Parser.class, tesseract);
        try (TikaInputStream in = TikaInputStream.get(intake.file())) {
            parser.parse(in, new XhtmlHandler(intake, layout, false), new Metadata(), context);
        }
    }
}
