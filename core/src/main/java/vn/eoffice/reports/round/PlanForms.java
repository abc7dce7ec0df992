package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/** The annex forms that a plan names: "Biểu 1B", "Phụ lục số 13B", "các biểu 1B, 2B và 8B", "từ Biểu 1B đến Biểu 13B". */
final class PlanForms {

    private static final Pattern FIRST = Pattern.compile("\\b(?:bieu|phu luc)(?: mau)?(?: so)?:? ?(\\d{1,2}[a-z])\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\G ?(,|;|va|den|-|\u2013) ?(?:va )?(?:bieu |phu luc )?(?:mau )?(?:so )?(\\d{1,2}[a-z])\\b");
    private static final int LONGEST_RANGE = 60;

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(PlanForms::number).thenComparing(Comparator.naturalOrder());

    private PlanForms() {}

    /** Their codes, each once, by number. */
    static List<String> in(String text) {
        String folded = VietnameseText.fold(text).replace('\n', ' ').replace('\t', ' ');
        Set<String> codes = new TreeSet<>(BY_NUMBER);
        Matcher next = NEXT.matcher(folded);
        for (Matcher first = FIRST.matcher(folded); first.find(); ) {
            String last = code(first.group(1));
            codes.add(last);
            for (int at = first.end(); next.find(at) && next.start() == at; at = next.end()) {
                String code = code(next.group(2));
                codes.addAll("den-\u2013".contains(next.group(1)) ? range(last, code) : List.of(code));
                last = code;
            }
        }
        return List.copyOf(codes);
    }

    private static List<String> range(String from, String to) {
        List<String> codes = new ArrayList<>(List.of(to));
        boolean sameLetter = from.charAt(from.length() - 1) == to.charAt(to.length() - 1);
        if (sameLetter && number(to) - number(from) < LONGEST_RANGE) {
            for (int i = number(from); i < number(to); i++) {
                codes.add(i + to.substring(to.length() - 1));
            }
        }
        return codes;
    }

    private static String code(String folded) {
        return number(folded) + folded.substring(folded.length() - 1).toUpperCase(Locale.ROOT);
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(0, code.length() - 1));
    }
}
