package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.citation.TypeWords.TypeWord;
import vn.eoffice.reports.number.NumberReader.FoundNumber;

/** Short forms ({@code Kết luận 157}, {@code nghị quyết số 18}) outside the full numbers of a text. */
final class ShortMentions {

    private static final int MAX_DIGITS = 4;

    private final TypeWords types;
    private final BodyNames bodies;

    ShortMentions(TypeWords types, BodyNames bodies) {
        this.types = types;
        this.bodies = bodies;
    }

    List<Mention> in(String text, List<FoundNumber> numbers) {
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (FoundNumber number : numbers) {
            addBetween(text, from, number.start(), mentions);
            from = number.end();
        }
        addBetween(text, from, text.length(), mentions);
        return mentions;
    }

    private void addBetween(String text, int from, int to, List<Mention> mentions) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                int end = digitsEnd(text, i);
                Mention mention = mention(text, i, end);
                if (mention != null) {
                    mentions.add(mention);
                }
                i = end;
            }
        }
    }

    private Mention mention(String text, int start, int end) {
        boolean bounded = end - start <= MAX_DIGITS && start > 0 && Words.isBlank(text.charAt(start - 1));
        TypeWord type = bounded && !continues(text, end) ? types.before(text, start) : null;
        if (type == null || type.code() && !Character.isUpperCase(text.charAt(type.start()))) {
            return null;
        }
        int serial = Integer.parseInt(text.substring(start, end));
        Tail tail = Tail.at(text, end, bodies);
        return serial == 0
                ? null
                : new Mention(
                        null, type.word(), null, serial, tail.date(), tail.body(), type.start(), tail.end(), false);
    }

    /** Whether more of the same figure follows: {@code 5%}, {@code 2/3}, {@code 3.1}, {@code 10,5}. */
    private static boolean continues(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        boolean mark = c == '/' || c == '-' || c == '%' || Character.isLetter(c);
        boolean figure = (c == '.' || c == ',') && isDigit(text, end + 1);
        return mark || figure;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static int digitsEnd(String text, int start) {
        int i = start;
        while (isDigit(text, i)) {
            i++;
        }
        return i;
    }
}
