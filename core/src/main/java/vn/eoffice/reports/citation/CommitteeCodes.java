package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> provincial = new HashSet<>();
        List<FoundNumber> settled = new ArrayList<>(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber found = numbers.get(i);
            String code = code(text, found);
            if (code != null) {
                settled.set(i, with(found, code));
                if (code.equals(PROVINCE) && found.number().key() != null) {
                    provincial.add(found.number().key());
                }
            }
        }
        for (int i = 0; !provincial.isEmpty() && i < numbers.size(); i++) {
            FoundNumber found = numbers.get(i);
            boolean open = isAmbiguous(text, found) && code(text, found) == null;
            if (open && provincial.contains(found.number().key())) {
                settled.set(i, with(found, PROVINCE));
            }
        }
        return settled;
    }

    /** What the number's issuer ends with after all; null where it is right as it is, or nothing tells. */
    private String code(String text, FoundNumber found) {
        String issuer = found.number().issuer();
        if (isAmbiguous(text, found)) {
            return level(text, found, REACH).equals(PROVINCE) ? PROVINCE : null;
        }
        return PROVINCE.equals(issuer) && level(text, found, 0).equals(CENTRE) ? CENTRE : null;
    }

    private static boolean isAmbiguous(String text, FoundNumber found) {
        String issuer = found.number().issuer();
        return issuer != null && issuer.endsWith(CENTRE) && Character.toUpperCase(text.charAt(found.end() - 1)) == 'Ư';
    }

    /** Whose body stands with the number, else which committee the rest of its sentence names; empty for none. */
    private String level(String text, FoundNumber found, int reach) {
        Tail tail = Tail.at(text, found.end(), bodies);
        TypeWord word = types.before(text, found.start());
        String body = tail.body() != null || word == null
                ? tail.body()
                : Lead.before(text, word.start(), bodies).body();
        return body != null ? levelOf(body) : levelOf(restOfSentence(text, tail.end(), reach));
    }

    private static String restOfSentence(String text, int start, int reach) {
        int end = start;
        while (end < text.length() && end - start < reach && ".;".indexOf(text.charAt(end)) < 0) {
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
