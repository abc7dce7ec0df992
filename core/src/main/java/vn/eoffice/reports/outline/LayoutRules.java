package vn.eoffice.reports.outline;

/**
 * The measures of a layout profile. State: Nghị định 30/2020/NĐ-CP, annex I; paper, margins, font and page number were
 * compared in November 2026 with what luatvietnam.vn prints of it. Party: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW, both known
 * from secondary sources, so that findings on sizes are warnings there. The table of 36-HD has 15 points for the title and
 * 14 for the issuer; a point less is let pass.
 *
 * @param top margins in millimetres, like the three that follow
 * @param title "Cộng hòa …" or "Đảng Cộng sản Việt Nam"; in points, like all that follow
 * @param motto "Độc lập - Tự do - Hạnh phúc"; the Party has none and repeats its title's
 * @param drafted size of the text in a draft
 * @param mark behind each recipient but the last
 * @param boldPost whether the signer's post is bold
 * @param exactLine distance of lines in a draft in points; 0 for single spacing
 */
record LayoutRules(
        LayoutProfile profile,
        Range top,
        Range bottom,
        Range left,
        Range right,
        Range title,
        Range motto,
        Range issuer,
        Range date,
        Range type,
        Range subject,
        Range body,
        Range recipients,
        int recipientsHead,
        int drafted,
        char mark,
        boolean boldPost,
        int exactLine) {

    private static final LayoutRules STATE = new LayoutRules(
            LayoutProfile.STATE,
            Range.of(20, 25),
            Range.of(20, 25),
            Range.of(30, 35),
            Range.of(15, 20),
            Range.of(12, 13),
            Range.of(13, 14),
            Range.of(12, 13),
            Range.of(13, 14),
            Range.of(13, 14),
            Range.of(13, 14),
            Range.of(13, 14),
            Range.just(11),
            12,
            14,
            ';',
            true,
            0);
    private static final LayoutRules PARTY_2018 = party(LayoutProfile.PARTY_2018, ',', true, 18);
    private static final LayoutRules PARTY_2026 = party(LayoutProfile.PARTY_2026, ';', false, 19);

    private static LayoutRules party(LayoutProfile profile, char mark, boolean boldPost, int line) {
        return new LayoutRules(
                profile,
                Range.just(20),
                Range.just(20),
                Range.just(30),
                Range.just(15),
                Range.of(14, 15),
                Range.of(14, 15),
                Range.of(13, 14),
                Range.just(14),
                Range.of(15, 16),
                Range.of(14, 15),
                Range.of(14, 15),
                Range.just(12),
                14,
                14,
                mark,
                boldPost,
                line);
    }

    static LayoutRules of(LayoutProfile profile) {
        return switch (profile) {
            case STATE -> STATE;
            case PARTY_2018 -> PARTY_2018;
            case PARTY_2026 -> PARTY_2026;
        };
    }

    boolean isParty() {
        return profile.isParty();
    }

    /** Where the State's decree is exact, a deviation is an error; the Party's guidance is known at second hand. */
    Severity severity() {
        return isParty() ? Severity.WARNING : Severity.ERROR;
    }

    /** The key of the article about a part of the paper. */
    String source(String part) {
        return "source." + profile.name().toLowerCase(java.util.Locale.ROOT) + "." + part;
    }
}
