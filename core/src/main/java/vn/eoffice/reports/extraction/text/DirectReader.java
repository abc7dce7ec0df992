package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.SAXException;
import vn.eoffice.reports.document.Finding;

/** Reads files in the calling thread; who calls must be able to do without that thread. Thread-safe. */
final class DirectReader {

    private final TextLimits limits;
    private final TypeDetector detector = new TypeDetector();
    private final Map<FileType, FormatReader> readers = new EnumMap<>(FileType.class);
    private final PdfOcr ocr = new PdfOcr();
    private final boolean hasOcr;

    DirectReader(TextLimits limits) {
        this.limits = limits;
        PoiLimits.apply(limits);
        hasOcr = !limits.maxOcrTime().isZero() && ocr.isAvailable();
        TikaReader office = new TikaReader(new OfficeParser(), false);
        readers.put(FileType.DOCX, new DocxReader());
        readers.put(FileType.XLSX, new TikaReader(new OOXMLParser(), false));
        readers.put(FileType.ODT, new OdtReader());
        readers.put(FileType.DOC, office);
        readers.put(FileType.XLS, office);
        readers.put(FileType.PDF, new PdfReader());
        readers.put(FileType.RTF, new TikaReader(new RTFParser(), false));
        readers.put(FileType.HTML, new HtmlReader(new TikaReader(new JSoupParser(), true)));
        readers.put(FileType.EML, new MailReader());
        readers.put(FileType.TEXT, new PlainTextReader());
    }

    /**
     * Reads a file.
     *
     * @param beforeOcr told what was read without OCR, before OCR begins; not called when there is none
     */
    SourceText read(Path file, String name, Consumer<SourceText> beforeOcr) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw FileFindings.empty();
            }
            if (size > limits.maxFileBytes()) {
                throw FileFindings.tooLarge(limits.maxFileBytes(), null);
            }
            Intake intake = new Intake(file, name, limits);
            FileType type = detector.detect(intake);
            SourceText text = source(intake, type, readers.get(type));
            boolean ocrWorthwhile = type == FileType.PDF && hasOcr && lacksText(text) && !intake.isTiring();
            return ocrWorthwhile ? withOcr(intake, text, beforeOcr) : text;
        } catch (IOException
                | SAXException
                | TikaException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            throw Refusals.of(e, limits);
        }
    }

    private SourceText source(Intake intake, FileType type, FormatReader reader)
            throws IOException, SAXException, TikaException, XMLStreamException {
        TextLayout layout = new TextLayout(intake);
        try {
            reader.read(intake, layout);
        } catch (RuntimeException | TikaException | SAXException e) {
            if (!TextFullException.isBehind(e)) {
                throw e;
            }
            intake.found(FileFindings.TRUNCATED);
        }
        String text = layout.finish();
        String converted = LegacyFonts.toUnicode(text);
        if (converted != null) {
            intake.found(FileFindings.LEGACY_FONT);
        }
        String clean = TextCleaner.clean(converted == null ? text : converted);
        return new SourceText(clean, type.mediaType(), intake.title(), intake.findings());
    }

    private SourceText withOcr(Intake intake, SourceText plain, Consumer<SourceText> beforeOcr) {
        beforeOcr.accept(plain);
        Intake again = new Intake(intake.file(), "", limits.withMaxTime(limits.maxOcrTime()));
        try {
            SourceText read = source(again, FileType.PDF, ocr);
            return read.text().isBlank() ? plain : readByOcr(plain, read);
        } catch (IOException | SAXException | TikaException | XMLStreamException | UnreadableFileException e) {
            // OCR is an extra: what was read without it stands, with its finding.
            return plain;
        }
    }

    private static SourceText readByOcr(SourceText plain, SourceText read) {
        List<Finding> findings = new ArrayList<>(plain.findings());
        findings.addAll(read.findings());
        findings.add(Finding.of(FileFindings.READ_BY_OCR));
        return new SourceText(read.text(), plain.mediaType(), plain.title(), findings);
    }

    private static boolean lacksText(SourceText text) {
        return text.findings().contains(Finding.of(FileFindings.NO_TEXT_LAYER));
    }
}
