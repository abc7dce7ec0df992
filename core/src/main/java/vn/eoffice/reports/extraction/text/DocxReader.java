package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads .docx as a stream of its XML, ten times as fast as through the object model and with no more memory than its
 * text. Numbers of lists are counted as Word counts them, since a citation or a heading may need them.
 */
final class DocxReader implements FormatReader {

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(intake.file().toFile())) {
            String main = OoxmlPackage.of(zip, intake).mainPart();
            if (main == null || zip.getEntry(main) == null) {
                throw FileFindings.damaged(null);
            }
            intake.title(title(zip, intake));
            Map<String, String> parts = OoxmlPackage.targets(zip, main, intake);
            DocxNumbering numbering =
                    DocxNumbering.read(zip, part(parts, "/numbering"), part(parts, "/styles"), intake);
            story(zip, main, intake, layout, numbering);
            layout.enter(TextLayout.Part.NOTES);
            stories(zip, parts, "notes", intake, layout, numbering);
            layout.enter(TextLayout.Part.MARGINS);
            stories(zip, parts, "/header", intake, layout, numbering);
            stories(zip, parts, "/footer", intake, layout, numbering);
        }
    }

    private static void stories(
            ZipFile zip,
            Map<String, String> parts,
            String type,
            Intake intake,
            TextLayout layout,
            DocxNumbering numbering)
            throws IOException, XMLStreamException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getValue().endsWith(type)) {
                story(zip, part.getKey(), intake, layout, numbering);
            }
        }
    }

    private static void story(ZipFile zip, String part, Intake intake, TextLayout layout, DocxNumbering numbering)
            throws IOException, XMLStreamException {
        DocxStory story = new DocxStory(layout, numbering);
        XmlPart.visit(zip, part, intake, story::event);
    }

    static String part(Map<String, String> parts, String type) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().endsWith(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String title(ZipFile zip, Intake intake) throws IOException, XMLStreamException {
        StringBuilder title = new StringBuilder();
        boolean[] inTitle = {false};
        XmlPart.visit(zip, "docProps/core.xml", intake, xml -> {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> inTitle[0] = "title".equals(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> inTitle[0] = false;
                case XMLStreamConstants.CHARACTERS -> {
                    if (inTitle[0] && title.length() < 1000) {
                        title.append(xml.getText());
                    }
                }
                default -> {}
            }
        });
        return title.toString();
    }
}
