package vn.eoffice.reports.extraction.text;

import java.nio.charset.Charset;
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

    /** A last character cut off by the end of the bytes is no fault; a stray byte in much text is none either. */
    private static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = lengthAt(bytes[i]);
            int following = 0;
            while (following + 1 < length && i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
                following++;
                i++;
            }
            boolean cutOff = i + 1 == bytes.length && length > 1;
            good += length > 1 && following + 1 == length ? 1 : 0;
            bad += length == 0 || following + 1 < length && !cutOff ? 1 : 0;
        }
        return bad == 0 || good > 10 * bad;
    }

    /** How long a character is by its first byte; 0 when none begins so. */
    private static int lengthAt(byte first) {
        int value = first & 0xff;
        if (value < 0x80) {
            return 1;
        }
        if (value >= 0xc2 && value < 0xe0) {
            return 2;
        }
        return value >= 0xe0 && value < 0xf0 ? 3 : value >= 0xf0 && value < 0xf5 ? 4 : 0;
    }
}
