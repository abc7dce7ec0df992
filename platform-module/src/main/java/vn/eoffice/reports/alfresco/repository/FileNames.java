package vn.eoffice.reports.alfresco.repository;

import java.util.Locale;

/** Names that Alfresco accepts for nodes. */
public final class FileNames {

    private static final String FORBIDDEN = "\"*\\><?/:|";
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;
    private static final int MARK = 8;

    private FileNames() {}

    /** The same text without what a name may not have. */
    public static String clean(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? '_' : c)
                .forEach(name::appendCodePoint);
        String plain = name.toString().strip();
        while (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain.isEmpty() ? "_" : plain;
    }

    /** A different name for every text: what a name may not have is written as its number. */
    public static String key(String text) {
        StringBuilder name = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain =
                    c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-') && !Character.isUpperCase(c);
            name.append(plain || Character.isUpperCase(c) && c < 128 ? String.valueOf(c) : hex(c));
        }
        return name.toString();
    }

    private static String hex(char c) {
        return String.format(Locale.ROOT, "_%04x", (int) c);
    }

    /**
     * The name of a document's file in its folder: the file's own, with a mark that no other document has, because a
     * hundred units send a {@code bao-cao.docx} on the same day.
     */
    static String of(String fileName, String id) {
        String clean = clean(fileName);
        int dot = clean.lastIndexOf('.');
        boolean hasExtension = dot > 0 && clean.length() - dot <= LONGEST_EXTENSION;
        String stem = hasExtension ? clean.substring(0, dot) : clean;
        String mark = id.length() <= MARK ? id : id.substring(0, MARK);
        return stem.substring(0, Math.min(stem.length(), LONGEST)).strip()
                + " - " + mark
                + (hasExtension ? clean.substring(dot) : "");
    }
}
