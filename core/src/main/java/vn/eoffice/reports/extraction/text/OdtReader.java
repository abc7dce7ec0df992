package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenDocument text; comments, deleted text and the labels of lists are left out. */
final class OdtReader implements FormatReader {

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(intake.file().toFile())) {
            if (zip.getEntry("content.xml") == null) {
                throw FileFindings.damaged(null);
            }
            StringBuilder title = new StringBuilder();
            XmlPart.visit(zip, "meta.xml", intake, new Element("title", title)::event);
            intake.title(title.toString());
            XmlPart.visit(zip, "content.xml", intake, new Story(layout)::event);
            layout.enter(TextLayout.Part.MARGINS);
            XmlPart.visit(zip, "styles.xml", intake, new Story(layout)::event);
        }
    }

    /** Collects the characters of one element. */
    private static final class Element {
        private static final int LONGEST = 1000;

        private final String name;
        private final StringBuilder text;
        private boolean inside;

        Element(String name, StringBuilder text) {
            this.name = name;
            this.text = text;
        }

        void event(XMLStreamReader xml) {
            if (xml.isStartElement() || xml.isEndElement()) {
                inside = xml.isStartElement() && name.equals(xml.getLocalName());
            } else if (inside && xml.isCharacters() && text.length() < LONGEST) {
                text.append(xml.getText());
            }
        }
    }

    /** The paragraphs of one part, from XML events to lines. */
    private static final class Story {
        private static final Set<String> SKIPPED =
                Set.of("annotation", "tracked-changes", "note-citation", "object", "object-ole", "script", "ruby-text");
        private static final int MOST_SPACES = 200;

        private final TextLayout layout;
        private int skipDepth;
        private int paragraphs;

        Story(TextLayout layout) {
            this.layout = layout;
        }

        void event(XMLStreamReader xml) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (skipDepth == 0 && paragraphs > 0) {
                        layout.text(xml.getText().replace('\n', ' '));
                    }
                }
                default -> {}
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            if (skipDepth > 0 || SKIPPED.contains(name)) {
                skipDepth++;
                return;
            }
            switch (name) {
                case "p", "h" -> paragraphs++;
                case "tab" -> space("\t");
                case "line-break" -> space("\n");
                case "s" -> space(" ".repeat(Math.min(MOST_SPACES, XmlPart.number(xml, "c", 1))));
                case "table-row" -> layout.startRow();
                case "table-cell" -> layout.startCell();
                case "note-body" -> layout.startNote();
                case "text-box" -> layout.startBox();
                default -> {}
            }
        }

        private void end(String name) {
            if (skipDepth > 0) {
                skipDepth--;
                return;
            }
            switch (name) {
                case "p", "h" -> {
                    paragraphs--;
                    layout.endParagraph();
                }
                case "table-row" -> layout.endRow();
                case "table-cell" -> layout.endCell();
                case "note-body" -> layout.endNote();
                case "text-box" -> layout.endBox();
                default -> {}
            }
        }

        private void space(String space) {
            if (paragraphs > 0) {
                layout.text(space);
            }
        }
    }
}
