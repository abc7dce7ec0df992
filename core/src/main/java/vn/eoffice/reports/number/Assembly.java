package vn.eoffice.reports.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of the National Assembly and its standing committee: {@code 109/2025/QH15}, {@code 76/2025/UBTVQH15}. */
final class Assembly {

    private static final Pattern CODE =
            Pattern.compile("(UBTV)?+ ?+[QO0]H ?+([0-9lI]{1,2}+)(?![0-9\\p{L}])", Pattern.CASE_INSENSITIVE);

    private static final int MAX_CODE = 16;

    private Assembly() {}

    /** Null when it is not one of theirs. */
    static Symbol at(String text, int start, Integer year) {
        Matcher matcher = CODE.matcher(text).region(start, Math.min(text.length(), start + MAX_CODE));
        if (!matcher.useTransparentBounds(true).lookingAt()) {
            return null;
        }
        String term = matcher.group(2).replace('l', '1').replace('I', '1');
        String committee = matcher.group(1) == null ? "" : matcher.group(1).toUpperCase(Locale.ROOT);
        return new Symbol(NumberShape.ASSEMBLY, year, null, committee + "QH" + term, matcher.end());
    }
}
