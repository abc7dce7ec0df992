package vn.eoffice.reports.extraction.text;

/** Tells text whose accented letters stand apart from their words, e.g. {@code T NH Y NAM S NỈ Ủ Ơ}. */
final class TornWords {

    private static final int FIRST_ACCENTED = 0xc0;
    private static final String WORDS_OF_ONE_LETTER = "ởýôừ";
    private static final int FEWEST = 3;
    private static final int ONE_IN = 25;

    private TornWords() {}

    /** One word in 25 or more is a single accented letter that is no word; in honest Vietnamese it is one in some hundreds. */
    static boolean areIn(String text) {
        int words = 0;
        int single = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                words += i > start ? 1 : 0;
                single += i == start + 1 && isAccented(text.charAt(start)) ? 1 : 0;
                start = i + 1;
            }
        }
        return single >= FEWEST && single * ONE_IN >= words;
    }

    private static boolean isAccented(char c) {
        return c >= FIRST_ACCENTED && Character.isLetter(c) && WORDS_OF_ONE_LETTER.indexOf(c) < 0;
    }
}
