package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** A .docx paragraph by paragraph, for those who must find their way back into the file. */
public final class WordFile {

    private WordFile() {}

    /**
     * Whether the content is a .docx, whatever the name says.
     *
     * @throws UnreadableFileException when that cannot be told: empty, torn, a bomb
     */
    public static boolean isDocx(Path file, String fileName, TextLimits limits) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw FileFindings.empty();
            }
            if (size > limits.maxFileBytes()) {
                throw FileFindings.tooLarge(limits.maxFileBytes(), null);
            }
            return new TypeDetector().detect(new Intake(file, fileName, limits)) == FileType.DOCX;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.of(e, limits);
        }
    }

    /**
     * The paragraphs that print something, within the limits of time, size and text.
     *
     * @throws UnreadableFileException when nothing can be read of it
     */
    public static List<WordParagraph> paragraphs(Path file, TextLimits limits) {
        Intake intake = new Intake(file, "", limits);
        ZipGuard.check(intake);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String main = OoxmlPackage.of(zip, intake).mainPart();
            if (main == null || zip.getEntry(main) == null) {
                throw FileFindings.damaged(null);
            }
            Map<String, String> parts = OoxmlPackage.targets(zip, main, intake);
            DocxNumbering numbering = DocxNumbering.read(
                    zip, DocxReader.part(parts, "/numbering"), DocxReader.part(parts, "/styles"), intake);
            WordStory story = new WordStory(numbering, limits.maxTextChars());
            XmlPart.visit(zip, main, intake, story::event);
            return story.paragraphs();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.of(e, limits);
        }
    }
}
