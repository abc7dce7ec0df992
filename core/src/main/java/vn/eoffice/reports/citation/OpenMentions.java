package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.citation.TypeWords.TypeWord;
import vn.eoffice.reports.text.VietnameseText;

/** Documents of a named body whose number is left open whole: {@code Kế hoạch số …. của Ủy ban nhân dân tỉnh}. */
final class OpenMentions {

    private static final int WINDOW = 60;

    private static final Pattern OPEN =
            Pattern.compile("[Ss]ố[\\s\\p{Zs}:]{0,4}+(?:…|\\.\\.|__)[….\\s\\p{Zs}_]{0,40}+(?![-/\\d])");

    private final TypeWords types;
    private final BodyNames bodies;

    OpenMentions(TypeWords types, BodyNames bodies) {
        this.types = types;
        this.bodies = bodies;
    }

    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = OPEN.matcher(text);
        for (int i = text.indexOf('ố'); i >= 0; i = text.indexOf('ố', i + 1)) {
            if (i > 0
                    && matcher.region(i - 1, Math.min(text.length(), i + WINDOW))
                            .lookingAt()) {
                add(text, matcher, mentions);
            }
        }
        return mentions;
    }

    private void add(String text, Matcher matcher, List<Mention> mentions) {
        TypeWord type = types.before(text, matcher.start());
        Tail tail = type == null ? null : Tail.at(text, matcher.end(), bodies);
        if (tail != null && tail.body() != null) {
            String key = "open " + type.word() + " " + VietnameseText.fold(tail.body());
            mentions.add(
                    new Mention(key, type.word(), null, 0, tail.date(), tail.body(), type.start(), tail.end(), false));
        }
    }
}
