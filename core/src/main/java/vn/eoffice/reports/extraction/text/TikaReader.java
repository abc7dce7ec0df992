package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a format with its Tika parser; files within the file stay closed. */
final class TikaReader implements FormatReader {

    private final Parser parser;
    private final boolean flowing;

    /**
     * @param flowing as {@link XhtmlHandler} takes it
     */
    TikaReader(Parser parser, boolean flowing) {
        this.parser = parser;
        this.flowing = flowing;
    }

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(intake.file())) {
            parser.parse(in, new XhtmlHandler(intake, layout, flowing), metadata, context());
        }
        intake.title(metadata.get(TikaCoreProperties.TITLE));
    }

    static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setExtractMacros(false);
        office.setIncludeShapeBasedContent(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        // Tika's own choice of HTML elements leaves out the line breaks of a header cell.
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new ClosedEmbedded());
        return context;
    }

    /** Opens no file within a file. */
    private static final class ClosedEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Left closed on purpose.
        }
    }
}
