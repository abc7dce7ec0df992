package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.citation.TypeWords.TypeWord;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberReader.FoundNumber;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Tells whose code TƯ is. People write it for the Centre (TW) and, by mistake, for a province's committee (TU); the
 * committee named with the number decides, for every mention of that number in the text. Without one it is the Centre's.
 */
final class CommitteeCodes {

    private static final int REACH = 160;
    private static final String CENTRE = "TW";
    private static final String PROVINCE = "TU";

    private final TypeWords types;
    private final BodyNames bodies;

    CommitteeCodes(TypeWords types, BodyNames bodies) {
        this.types = types;
        this.bodies = bodies;
    }

    /** The same numbers, those of a committee with its code. */
    List<FoundNumber> settled(String text, List<FoundNumber> numbers) {
        Map<String, String> levels = new HashMap<>();
        List<String> own = new ArrayList<>();
        for (FoundNumber found : numbers) {
            String level = isInDoubt(text, found) ? ofBody(text, found) : "";
            own.add(level);
            if (!level.isEmpty() && found.number().key() != null) {
                levels.putIfAbsent(found.number().key(), level);
            }
        }
        List<FoundNumber> settled = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber found = numbers.get(i);
            settled.add(isInDoubt(text, found) ? settled(text, found, own.get(i), levels) : found);
        }
        return settled;
    }

    private FoundNumber settled(String text, FoundNumber found, String own, Map<String, String> levels) {
        if (found.number().issuer().equals(PROVINCE)) {
            return own.equals(CENTRE) ? with(found, CENTRE) : found;
        }
        String level = own.isEmpty() ? levels.getOrDefault(found.number().key(), "") : own;
        if (level.isEmpty()) {
            level = levelOf(
                    restOfSentence(text, Tail.at(text, found.end(), bodies).end()));
        }
        return level.equals(PROVINCE) ? with(found, PROVINCE) : found;
    }

    /** TƯ for either, or a province's code, which may stand with the name of the Centre. */
    private static boolean isInDoubt(String text, FoundNumber found) {
        return isAmbiguous(text, found) || PROVINCE.equals(found.number().issuer());
    }

    private static boolean isAmbiguous(String text, FoundNumber found) {
        String issuer = found.number().issuer();
        return issuer != null && issuer.endsWith(CENTRE) && Character.toUpperCase(text.charAt(found.end() - 1)) == 'Ư';
    }

    /** Whose the body is that stands with the number; empty for none. */
    private String ofBody(String text, FoundNumber found) {
        Tail tail = Tail.at(text, found.end(), bodies);
        TypeWord word = types.before(text, found.start());
        String body = tail.body() != null || word == null
                ? tail.body()
                : Lead.before(text, word.start(), bodies).body();
        return body == null ? "" : levelOf(body);
    }

    private static String restOfSentence(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < REACH && ".;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String levelOf(String words) {
        String folded = VietnameseText.fold(words);
        int province = first(folded, "tinh uy", "thanh uy", "dang bo tinh", "dang bo thanh pho");
        int centre = first(folded, "trung uong", "bo chinh tri", "ban bi thu");
        if (province == centre) {
            return "";
        }
        return province < centre ? PROVINCE : CENTRE;
    }

    private static int first(String folded, String... names) {
        int first = Integer.MAX_VALUE;
        for (String name : names) {
            int at = folded.indexOf(name);
            first = at < 0 ? first : Math.min(first, at);
        }
        return first;
    }

    private static FoundNumber with(FoundNumber found, String code) {
        DocumentNumber number = found.number();
        String issuer = number.issuer().substring(0, number.issuer().length() - code.length()) + code;
        return new FoundNumber(
                new DocumentNumber(
                        number.shape(), number.serial(), number.suffix(), number.year(), number.type(), issuer),
                found.start(),
                found.end(),
                found.announced());
    }
}
