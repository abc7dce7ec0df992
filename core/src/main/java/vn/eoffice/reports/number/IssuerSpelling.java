package vn.eoffice.reports.number;

import java.util.Locale;

/** Prints the groups of an issuer's code as the tables spell them. */
final class IssuerSpelling {

    private static final String[][] LOST_D = {{"HDND", "HĐND"}, {"BCD", "BCĐ"}};

    private IssuerSpelling() {}

    static String of(String code, CodeIndex<IssuerCode> issuers) {
        String whole = CodeIndex.upper(code).replace("TƯ", "TW");
        if (issuers.spelling(whole).isPresent()) {
            return clean(issuers.spelling(whole).get());
        }
        String[] groups = whole.split("-", -1);
        for (int i = 0; i < groups.length; i++) {
            String group = groups[i];
            groups[i] = clean(issuers.spelling(group).orElseGet(() -> restored(group)));
        }
        return String.join("-", groups);
    }

    private static String restored(String group) {
        for (String[] lost : LOST_D) {
            if (group.startsWith(lost[0])) {
                return lost[1] + group.substring(lost[0].length());
            }
        }
        return group;
    }

    private static String clean(String spelling) {
        return spelling.toUpperCase(Locale.ROOT).contains("TƯ") ? spelling.replace("TƯ", "TW") : spelling;
    }
}
