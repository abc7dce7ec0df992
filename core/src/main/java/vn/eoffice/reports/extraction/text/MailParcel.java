package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail with attachments, those of the mails attached to it included; read as a stream, whatever its size. */
final class MailParcel extends AbstractContentHandler {

    private static final int MAX_DEPTH = 20;
    /** More than any honest mail has. */
    private static final int MAX_PARTS = 1_000;

    private static final int LONGEST_LINE = 100_000;

    private final Unpacking unpacking;
    private final List<String> around;
    private int depth;
    private int parts;

    MailParcel(Unpacking unpacking, List<String> around) {
        this.unpacking = unpacking;
        this.around = around;
    }

    void open(Intake parcel) throws IOException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .build();
        MimeStreamParser parser =
                new MimeStreamParser(config, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        parser.setContentDecoding(true);
        parser.setContentHandler(this);
        try (InputStream in = parcel.open()) {
            parser.parse(in);
        } catch (MimeException | MimeIOException e) {
            // What came before the fault stands; without anything the mail's own reader says what is wrong.
            parcel.checkTime();
        }
    }

    @Override
    public void startMessage() {
        enter();
    }

    @Override
    public void endMessage() {
        depth--;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) {
        enter();
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
        if (++parts > MAX_PARTS) {
            throw FileFindings.bomb(null);
        }
        unpacking.count();
        String name = name((MaximalBodyDescriptor) descriptor);
        if (name != null) {
            unpacking.attached(around, name, content);
        }
    }

    /** Null for a part of the mail's own text. */
    private static String name(MaximalBodyDescriptor part) {
        String disposition = part.getContentDispositionFilename();
        String name = disposition == null ? part.getContentTypeParameters().get("name") : disposition;
        if (name == null) {
            return "attachment".equals(part.getContentDispositionType()) ? ParcelNames.UNNAMED : null;
        }
        return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw FileFindings.bomb(null);
        }
    }
}
