package vn.eoffice.reports.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How plain text is encoded: by its byte order mark, else by where its zeros stand, else UTF-8 when that fits, else one
 * of the 8-bit ways of writing Vietnamese.
 */
enum Charsets {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    EIGHT_BIT(null);

    private static final int LONGEST_CUT_CHARACTER = 3;

    private final Charset charset;

    Charsets(Charset charset) {
        this.charset = charset;
    }

    static Charsets of(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int sample = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > 4 * even && odd * 8 >= sample) {
            return UTF_16LE;
        }
        if (even > 4 * odd && even * 8 >= sample) {
            return UTF_16BE;
        }
        return isUtf8(bytes) ? UTF_8 : EIGHT_BIT;
    }

    /** The text of bytes; what does not fit the encoding becomes U+FFFD. */
    String decode(byte[] bytes) {
        return charset == null ? EightBitVietnamese.decode(bytes) : new String(bytes, charset);
    }

    /** A last character cut off by the end of the sample is no fault; a single stray byte in much text is none either. */
    private static boolean isUtf8(byte[] bytes) {
        for (int cut = 0; cut <= LONGEST_CUT_CHARACTER && cut <= bytes.length; cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                // One byte less may end between two characters.
                continue;
            }
        }
        return mostlyUtf8(bytes);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == '\ufffd').count();
        long good = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
        return good > 10 * bad;
    }
}
