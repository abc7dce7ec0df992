package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Lays the text of one format out; any exception means that the file cannot be read. */
interface FormatReader {

    void read(Intake intake, TextLayout layout) throws IOException, SAXException, TikaException, XMLStreamException;
}
