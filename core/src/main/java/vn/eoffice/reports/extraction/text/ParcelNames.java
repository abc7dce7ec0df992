package vn.eoffice.reports.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files in zip files and mails, for showing only. */
final class ParcelNames {

    static final String UNNAMED = "van-ban";

    private static final int LONGEST = 200;
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\uFFFD]++");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Set<String> NO_DOCUMENTS = Set.of("thumbs.db", "desktop.ini");

    private ParcelNames() {}

    /**
     * The letters of a name: UTF-8 when the bytes are that, else whichever of windows-1258, TCVN3 and the letters of
     * the old DOS reads as Vietnamese.
     */
    static String decode(byte[] name, boolean utf8) {
        if (utf8) {
            return new String(name, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException older) {
            return eightBit(name);
        }
    }

    private static String eightBit(byte[] name) {
        boolean dos = false;
        for (byte b : name) {
            dos |= b < 0 && b < (byte) 0xa0;
        }
        String windows = Normalizer.normalize(new String(name, named("windows-1258")), Normalizer.Form.NFC);
        String usual = dos ? new String(name, named("IBM437")) : windows;
        String best = usual;
        for (String other : List.of(windows, LegacyFonts.fromTcvn3(new String(name, LATIN)))) {
            best = LegacyFonts.words(other) > LegacyFonts.words(best) ? other : best;
        }
        return best;
    }

    private static Charset named(String charset) {
        return Charset.isSupported(charset) ? Charset.forName(charset) : LATIN;
    }

    /** The name without what climbs, hides or cannot be seen; folders are kept. */
    static String clean(String name) {
        List<String> steps = steps(name);
        String clean = steps.isEmpty() ? UNNAMED : String.join("/", steps);
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }

    /** Whether an entry of a zip file is a folder, or a file that no person put there. */
    static boolean isSkipped(String name) {
        List<String> steps = steps(name);
        if (steps.isEmpty() || name.endsWith("/") || name.endsWith("\\")) {
            return true;
        }
        String last = steps.get(steps.size() - 1).toLowerCase(Locale.ROOT);
        return NO_DOCUMENTS.contains(last)
                || last.startsWith("~$")
                || steps.stream().anyMatch(step -> step.startsWith(".") || step.equals("__MACOSX"));
    }

    private static List<String> steps(String name) {
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        List<String> steps = new ArrayList<>(Arrays.asList(seen.split("[/\\\\]")));
        steps.replaceAll(String::strip);
        steps.removeIf(step -> step.isEmpty()
                || step.equals(".")
                || step.equals("..")
                || DRIVE.matcher(step).matches());
        return steps;
    }
}
