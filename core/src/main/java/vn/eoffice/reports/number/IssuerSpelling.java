package vn.eoffice.reports.number;

/** Prints the groups of an issuer's code as the tables spell them. */
final class IssuerSpelling {

    private static final String[][] LOST_D = {{"HDND", "HĐND"}, {"BCD", "BCĐ"}};

    private IssuerSpelling() {}

    static String of(String code, CodeIndex<IssuerCode> issuers) {
        String whole = known(code, issuers);
        if (whole != null) {
            return whole;
        }
        String[] groups = code.split("-", -1);
        for (int i = 0; i < groups.length; i++) {
            String spelling = known(groups[i], issuers);
            groups[i] = spelling == null ? restored(groups[i]) : spelling;
        }
        return String.join("-", groups);
    }

    private static String known(String code, CodeIndex<IssuerCode> issuers) {
        return issuers.spelling(withW(CodeIndex.upper(code)))
                .map(IssuerSpelling::withW)
                .orElse(null);
    }

    /** An unknown group keeps its small letters ({@code GDTrH}) unless it has no others. */
    private static String restored(String group) {
        String spelling = CodeRun.isLower(group) ? CodeIndex.upper(group) : group.replace('\u00D0', 'Đ');
        if (spelling.endsWith("TƯ")) {
            spelling = withW(spelling);
        }
        for (String[] lost : LOST_D) {
            if (spelling.startsWith(lost[0])) {
                return lost[1] + spelling.substring(lost[0].length());
            }
        }
        return spelling;
    }

    private static String withW(String code) {
        return code.replace("TƯ", "TW");
    }
}
