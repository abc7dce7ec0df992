package vn.eoffice.reports.rest.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files, made harmless on their way in and out. */
final class FileNames {

    /** The name of a file that came without one. */
    static final String UNNAMED = "van-ban";

    private static final int LIMIT = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]++");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ ()-]");

    private FileNames() {}

    /** The last step of whatever path a sender gave, without characters that cannot be seen. */
    static String clean(String given) {
        if (given == null) {
            return UNNAMED;
        }
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        String usable = seen.isEmpty() || seen.equals(".") || seen.equals("..") ? UNNAMED : seen;
        return usable.length() <= LIMIT ? usable : shortened(usable);
    }

    /** The header that offers a file under its name (RFC 6266), the accents in its second form only. */
    static String attachment(String name) {
        String plain = NOT_PLAIN.matcher(name).replaceAll("_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int cut = LIMIT - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + ending;
    }
}
