package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/** Laws cited by their name with the year or the date instead of the number: {@code Luật Đầu tư năm 2020}. */
final class LawMentions {

    private static final int WINDOW = 170;
    private static final String S = "[\\s\\p{Zs}]{1,6}+";

    private static final Pattern START = Pattern.compile("(Bộ" + S + "luật|Luật|Pháp" + S + "lệnh|Hiến" + S + "pháp)"
            + "(?=" + S + "(?:\\p{Lu}|sửa|năm|nước|\\d{4}))");

    /** What a law's name cannot run over; a year and a date complete it. */
    private static final Pattern STOP = Pattern.compile(
            "[.;:()\\[\\]“”\"]|\\n\\s{0,6}\\n|(?<!\\d)((?:19|20)\\d{2})(?![\\d/\\-])|số\\s{0,4}\\d"
                    + "|(?<!\\p{L})(?:Nghị|Thông tư|Quyết|Kết luận|Căn|Pháp lệnh|Luật|Bộ luật|Điều|Hiến)(?!\\p{L})|ngày(?!\\p{L})");

    private final BodyNames bodies;

    LawMentions(BodyNames bodies) {
        this.bodies = bodies;
    }

    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = START.matcher(text).useTransparentBounds(true);
        for (int i = 0; i < text.length(); i++) {
            if (mayStart(text, i)
                    && matcher.region(i, Math.min(text.length(), i + WINDOW)).lookingAt()) {
                Mention law = law(text, matcher);
                i = (law == null ? matcher.end() : law.end()) - 1;
                if (law != null) {
                    mentions.add(law);
                }
            }
        }
        return mentions;
    }

    /** A capital that may begin one of the words, cheaply: every character of a text comes by here. */
    private static boolean mayStart(String text, int i) {
        char c = text.charAt(i);
        return (c == 'L' || c == 'B' || c == 'P' || c == 'H') && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
    }

    private Mention law(String text, Matcher start) {
        Matcher stop = STOP.matcher(text).region(start.end(), Math.min(text.length(), start.end() + WINDOW));
        stop.useTransparentBounds(true);
        while (stop.find()) {
            String name = text.substring(start.end(), stop.start());
            boolean amended = stop.group().equals("Luật")
                    && Words.plain(name).stripTrailing().endsWith("của");
            if (!amended) {
                return completed(text, start, name, stop);
            }
        }
        return null;
    }

    private Mention completed(String text, Matcher start, String name, Matcher stop) {
        String type = Words.plain(Words.folded(start.group(1)));
        String key = "law "
                + VietnameseText.fold(Words.folded(name))
                        .replaceAll("[^a-z ]| nam$", "")
                        .strip();
        if (stop.group(1) != null) {
            Tail tail = Tail.at(text, stop.end(), bodies);
            return mention(key + " " + stop.group(1), type, start, tail);
        }
        Tail tail = stop.group().equals("ngày") ? Tail.at(text, stop.start(), bodies) : null;
        return tail == null || tail.date() == null
                ? null
                : mention(key + " " + tail.date().getYear(), type, start, tail);
    }

    private static Mention mention(String key, String type, Matcher start, Tail tail) {
        return new Mention(key, type, null, 0, tail.date(), tail.body(), start.start(), tail.end(), false);
    }
}
