package vn.eoffice.reports.importer.cmis;

import vn.eoffice.reports.text.VietnameseText;

/** Names that Alfresco, and the WebDAV clients behind it, accept. Accents stay. */
final class SafeNames {

    private static final String FORBIDDEN = "\"*\\<>?/:|";
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;

    private SafeNames() {}

    /** A folder's name; the given one when nothing is left. */
    static String folder(String text, String otherwise) {
        String clean = end(cut(clean(text), LONGEST));
        return clean.isEmpty() ? otherwise : clean;
    }

    /** A file's name with its extension, and with a mark before it when one is given. */
    static String file(String name, String mark) {
        String clean = clean(name);
        int dot = clean.lastIndexOf('.');
        boolean extended = dot > 0 && clean.length() - dot <= LONGEST_EXTENSION;
        String extension = extended ? clean.substring(dot) : "";
        String stem = end(cut(extended ? clean.substring(0, dot) : clean, LONGEST));
        String whole = (stem.isEmpty() ? "_" : stem) + (mark.isEmpty() ? "" : " (" + mark + ")") + extension;
        return end(whole);
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        VietnameseText.nfc(text).codePoints().forEach(c -> {
            boolean refused = FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c);
            boolean unseen = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
            if (!unseen) {
                clean.appendCodePoint(refused ? '_' : Character.isWhitespace(c) ? ' ' : c);
            }
        });
        return clean.toString().replaceAll(" {2,}+", " ").strip();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** A name must not end with a dot or a blank. */
    private static String end(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
