package vn.eoffice.reports.extraction.text;

import java.util.Locale;

/** Prints the number of a list item in the format its list asks for. */
final class ListNumbers {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MAX_ROMAN = 4999;
    private static final int MAX_REPEATED_LETTERS = 20;

    private ListNumbers() {}

    static String print(String format, int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** A to Z, then AA, BB and so on, as Word does. */
    private static String letter(int number) {
        int repeated = (number - 1) / 26 + 1;
        if (number < 1 || repeated > MAX_REPEATED_LETTERS) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat(repeated);
    }
}
