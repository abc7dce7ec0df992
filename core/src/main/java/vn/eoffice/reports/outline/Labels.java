package vn.eoffice.reports.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number at the start of a line. What could be two kinds ({@code I.}, {@code C.}, {@code i)}) is settled later. */
final class Labels {

    private static final String WORD_END = "(?=[\\s.:/)\\-\u2013]|$)";
    private static final String MARK = "[ ]?[.:/)\\-\u2013]{1,2}(?!\\d)[ ]?";
    private static final Pattern NAMED = Pattern.compile(
            "^(phan|chuong|muc|dieu) (thu )?([a-z]{1,7}|\\d{1,3})" + WORD_END + "[ ]?[.:/)\\-\u2013]{0,2}[ ]?");
    private static final Pattern ROMAN = Pattern.compile("^([IVXLC]{1,7})(?:" + MARK + "|[ ](?=\\p{Lu}{2}))");
    private static final Pattern CAPITAL = Pattern.compile("^([A-HĐ])" + MARK);
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,4})(" + MARK + "|[ ])");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])[ ]?[.)/\\-](?![\\w/])[ ]?");
    private static final Pattern BRACKET = Pattern.compile("^\\(([a-zđ]|\\d{1,2}|[ivx]{1,5})\\)[ ]?");
    private static final Pattern DASH =
            Pattern.compile("^[-\u2013\u2014\u2022\u00B7\u25AA\uF02D\uF0B7][ ]?(?=[^\\s\\-_.=\u2013])");
    private static final Pattern PLUS = Pattern.compile("^\\+[ ]?(?=\\S)");
    private static final Pattern LABEL_TAB =
            Pattern.compile("^\\s*+([A-Za-zĐđ0-9.()]{1,8}+[.)/\\-]?|[-+])[ ]*+\\t[ ]*+(?=[^\\t]*+$)");

    private Labels() {}

    /** The label of a line in NFC with single blanks; null when it has none. */
    static Label read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return number(text);
        }
        if (first == '(') {
            return marked(BRACKET, HeadingKind.BRACKET, text);
        }
        if (!Character.isLetter(first)) {
            Label dash = marked(DASH, HeadingKind.DASH, text);
            return dash != null ? dash : marked(PLUS, HeadingKind.PLUS, text);
        }
        if (Character.isLowerCase(first)) {
            return marked(LETTER, HeadingKind.LETTER, text);
        }
        Label named = named(text);
        if (named != null) {
            return named;
        }
        Label roman = roman(text);
        return roman != null ? roman : marked(CAPITAL, HeadingKind.CAPITAL, text);
    }

    /** A tab behind a label is no column. */
    static String joinTab(String line) {
        return line.indexOf('\t') < 0 ? line : LABEL_TAB.matcher(line).replaceFirst("$1 ");
    }

    private static Label named(String text) {
        String folded = SourceLine.fold(text.substring(0, Math.min(text.length(), 40)));
        Matcher matcher = NAMED.matcher(folded);
        if (!matcher.find() || Ordinals.any(matcher.group(3)) == 0) {
            return null;
        }
        int ordinal = Ordinals.any(matcher.group(3));
        HeadingKind kind = namedKind(matcher.group(1));
        boolean mark = matcher.end() == text.length()
                || matcher.end() > matcher.end(3) && !Character.isLowerCase(text.charAt(matcher.end()));
        boolean code = kind == HeadingKind.PART
                || Character.isUpperCase(text.charAt(matcher.start(3)))
                || Character.isDigit(text.charAt(matcher.start(3)));
        if (!mark || !code) {
            return null;
        }
        String word = text.substring(0, 1) + text.substring(1, matcher.end(1)).toLowerCase(Locale.ROOT);
        String number = kind == HeadingKind.ARTICLE || kind == HeadingKind.SECTION
                ? Integer.toString(ordinal)
                : Ordinals.roman(ordinal).toUpperCase(Locale.ROOT);
        return new Label(kind, word + " " + number, ordinal, 1, matcher.end());
    }

    private static HeadingKind namedKind(String word) {
        return switch (word) {
            case "phan" -> HeadingKind.PART;
            case "chuong" -> HeadingKind.CHAPTER;
            case "muc" -> HeadingKind.SECTION;
            default -> HeadingKind.ARTICLE;
        };
    }

    private static Label roman(String text) {
        Matcher matcher = ROMAN.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int value = Ordinals.roman(matcher.group(1).toLowerCase(Locale.ROOT));
        return value == 0 ? null : new Label(HeadingKind.ROMAN, matcher.group(1), value, 1, matcher.end());
    }

    private static Label number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String[] parts = matcher.group(1).split("\\.");
        boolean marked = !matcher.group(2).isBlank();
        String rest = text.substring(matcher.end());
        boolean title = rest.isEmpty() || !Character.isDigit(rest.charAt(0)) && !rest.startsWith("%");
        boolean sure = marked || parts.length > 1 && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
        if (!title || !sure || parts[0].equals("0")) {
            return null;
        }
        StringBuilder canonical = new StringBuilder();
        for (String part : parts) {
            canonical.append(canonical.isEmpty() ? "" : ".").append(Integer.parseInt(part));
        }
        int last = Integer.parseInt(parts[parts.length - 1]);
        return last == 0
                ? null
                : new Label(HeadingKind.NUMBER, canonical.toString(), last, parts.length, matcher.end());
    }

    private static Label marked(Pattern pattern, HeadingKind kind, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String label = matcher.groupCount() > 0 ? matcher.group(1) : kind == HeadingKind.DASH ? "-" : "+";
        int ordinal =
                switch (kind) {
                    case CAPITAL -> label.equals("Đ") ? 0 : label.charAt(0) - 'A' + 1;
                    case LETTER -> Ordinals.letter(label);
                    case BRACKET -> Math.max(Ordinals.any(label), 0);
                    default -> 0;
                };
        return new Label(kind, label, ordinal, 1, matcher.end());
    }
}
