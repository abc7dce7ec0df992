package vn.eoffice.reports.outline;

import java.util.Locale;

/** Counts the labels of one kind. */
final class Labelling {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Labelling() {}

    /** The place of a heading among its siblings, from 1; 0 when its label counts nothing. */
    static int ordinal(Heading heading) {
        String label = heading.label();
        String last = label.substring(Math.max(label.lastIndexOf('.'), label.lastIndexOf(' ')) + 1);
        return switch (heading.kind()) {
            case LETTER -> Ordinals.letter(last);
            case CAPITAL -> last.charAt(0) - 'A' + 1;
            case NUMBER, ARTICLE, SECTION -> Integer.parseInt(last);
            case PART, CHAPTER, ROMAN -> Ordinals.roman(last.toLowerCase(Locale.ROOT));
            default -> 0;
        };
    }

    /** The label with that ordinal beside a heading: {@code 1.3} beside {@code 1.4}. */
    static String like(Heading heading, int ordinal) {
        String label = heading.label();
        String stem = label.substring(0, Math.max(label.lastIndexOf('.'), label.lastIndexOf(' ')) + 1);
        String own =
                switch (heading.kind()) {
                    case LETTER -> LETTERS.substring(ordinal - 1, ordinal);
                    case CAPITAL -> String.valueOf((char) ('A' + ordinal - 1));
                    case PART, CHAPTER, ROMAN -> Ordinals.roman(ordinal).toUpperCase(Locale.ROOT);
                    default -> Integer.toString(ordinal);
                };
        return stem + own;
    }
}
