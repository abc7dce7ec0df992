package vn.eoffice.reports.extraction.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

/** Reads the body of a mail and lists its attachments by name behind it; the attachments stay closed. */
final class MailReader implements FormatReader {

    /** A mail is held in memory while it is read. */
    private static final long MAX_BYTES = 30L << 20;

    private static final int MAX_DEPTH = 20;

    private final JSoupParser html = new JSoupParser();

    @Override
    public void read(Intake intake, TextLayout layout) throws IOException, SAXException, TikaException {
        if (Files.size(intake.file()) > MAX_BYTES) {
            throw FileFindings.tooLarge(MAX_BYTES, null);
        }
        try (InputStream in = intake.open()) {
            Message message = new DefaultMessageBuilder().parseMessage(in);
            intake.title(message.getSubject());
            body(message, intake, layout, 0);
            layout.enter(TextLayout.Part.NOTES);
            attachments(message, layout, 0);
            message.dispose();
        }
    }

    private void body(Entity entity, Intake intake, TextLayout layout, int depth)
            throws IOException, SAXException, TikaException {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            checkDepth(depth);
            for (Entity part : multipart.getBodyParts()) {
                if (!isOtherFormOfText(multipart, part)) {
                    body(part, intake, layout, depth + 1);
                }
            }
        } else if (body instanceof TextBody text && !isAttachment(entity)) {
            text(entity, text, intake, layout);
        }
    }

    private void text(Entity entity, TextBody text, Intake intake, TextLayout layout)
            throws IOException, SAXException, TikaException {
        byte[] bytes;
        try (InputStream in = text.getInputStream()) {
            bytes = in.readAllBytes();
        }
        if (entity.getMimeType().equals("text/html")) {
            html.parse(
                    new ByteArrayInputStream(bytes),
                    new XhtmlHandler(intake, layout, true),
                    new Metadata(),
                    TikaReader.context());
        } else if (entity.getMimeType().equals("text/plain")) {
            layout.text(Charsets.of(bytes).decode(bytes));
        }
        layout.endLine();
    }

    private static void attachments(Entity entity, TextLayout layout, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            checkDepth(depth);
            for (Entity part : multipart.getBodyParts()) {
                attachments(part, layout, depth + 1);
            }
        } else if (isAttachment(entity)) {
            layout.text(entity.getFilename() == null ? entity.getMimeType() : entity.getFilename());
            layout.endLine();
        }
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equals(entity.getDispositionType())
                || entity.getFilename() != null
                || entity.getBody() instanceof Message;
    }

    /** Of a text sent in several forms only the plain one is read. */
    private static boolean isOtherFormOfText(Multipart multipart, Entity part) {
        return "alternative".equals(multipart.getSubType())
                && !part.getMimeType().equals("text/plain")
                && multipart.getBodyParts().stream()
                        .anyMatch(other -> other.getMimeType().equals("text/plain"));
    }

    private static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw FileFindings.bomb(null);
        }
    }
}
