package vn.eoffice.reports.extraction.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Bytes that are not Unicode: windows-1258, or text typed with a TCVN3 or VNI font, whichever reads as Vietnamese. */
final class EightBitVietnamese {

    private static final String WINDOWS_VIETNAMESE = "windows-1258";
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private EightBitVietnamese() {}

    static String decode(byte[] bytes) {
        String legacy = LegacyFonts.toUnicode(new String(bytes, LATIN));
        if (legacy != null) {
            return legacy;
        }
        Charset charset = Charset.isSupported(WINDOWS_VIETNAMESE) ? Charset.forName(WINDOWS_VIETNAMESE) : LATIN;
        return Normalizer.normalize(new String(bytes, charset), Normalizer.Form.NFC);
    }
}
