package vn.eoffice.reports.extraction.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.document.Finding;

/**
 * What a host and its child say to each other over stdin and stdout: a kind byte and length-prefixed strings. Either
 * side reads nothing longer than an honest other side would write.
 */
final class ChildProtocol {

    /** Child to host, once: ready for files. */
    static final int READY = 'H';

    /** Child to host: OCR begins; what was read so far follows. */
    static final int BEFORE_OCR = 'O';

    /** Child to host: the text. */
    static final int TEXT = 'T';

    /** Child to host: refused. */
    static final int REFUSED = 'R';

    private static final int BYTES_A_CHARACTER = 3;
    private static final int MAX_FINDINGS = 100;
    private static final int MAX_SMALL_STRING = 1 << 16;

    private ChildProtocol() {}

    static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readString(DataInputStream in, int maxBytes) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > maxBytes) {
            throw new IOException("message of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static String readSmallString(DataInputStream in) throws IOException {
        return readString(in, MAX_SMALL_STRING);
    }

    static void writeFinding(DataOutputStream out, Finding finding) throws IOException {
        writeString(out, finding.code());
        out.writeInt(finding.arguments().size());
        for (String argument : finding.arguments()) {
            writeString(out, argument);
        }
    }

    static Finding readFinding(DataInputStream in) throws IOException {
        String code = readSmallString(in);
        int count = readCount(in);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(readSmallString(in));
        }
        return new Finding(code, arguments);
    }

    static void writeText(DataOutputStream out, SourceText source) throws IOException {
        writeString(out, source.mediaType());
        writeString(out, source.title() == null ? "" : source.title());
        out.writeInt(source.findings().size());
        for (Finding finding : source.findings()) {
            writeFinding(out, finding);
        }
        writeString(out, source.text());
    }

    static SourceText readText(DataInputStream in, TextLimits limits) throws IOException {
        String mediaType = readSmallString(in);
        String title = readSmallString(in);
        int count = readCount(in);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(readFinding(in));
        }
        String text = readString(in, BYTES_A_CHARACTER * limits.maxTextChars() + MAX_SMALL_STRING);
        return new SourceText(text, mediaType, title.isEmpty() ? null : title, findings);
    }

    /** Limits as arguments of the child's command. */
    static List<String> arguments(TextLimits limits) {
        return List.of(
                Long.toString(limits.maxFileBytes()),
                Integer.toString(limits.maxTextChars()),
                Long.toString(limits.maxTime().toMillis()),
                Long.toString(limits.maxOcrTime().toMillis()),
                Integer.toString(limits.maxZipEntries()),
                Long.toString(limits.maxUnpackedBytes()),
                Integer.toString(limits.maxNesting()),
                Integer.toString(limits.maxPages()));
    }

    static TextLimits limits(String... arguments) {
        return new TextLimits(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Duration.ofMillis(Long.parseLong(arguments[2])),
                Duration.ofMillis(Long.parseLong(arguments[3])),
                Integer.parseInt(arguments[4]),
                Long.parseLong(arguments[5]),
                Integer.parseInt(arguments[6]),
                Integer.parseInt(arguments[7]));
    }

    private static int readCount(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_FINDINGS) {
            throw new IOException("message of " + count + " items");
        }
        return count;
    }
}
