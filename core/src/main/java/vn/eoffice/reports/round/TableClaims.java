package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.Stamp;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.deadline.PeriodFinder;
import vn.eoffice.reports.text.VietnameseText;

/**
 * What a filled form says of itself: by its stamp, and by the words above its table. A stamp that names a round stands
 * for that round's period.
 */
final class TableClaims {

    private static final Pattern BODY =
            Pattern.compile("^(?:ten )?(?:don vi|co quan)(?: bao cao| gui| lap| lap bieu)?(?: bao cao)?: *");

    private final PeriodFinder periods = new PeriodFinder();

    FileClaim of(FilledForm filled) {
        Stamp stamp = filled.stamp();
        String round = stamp == null ? null : stamp.round();
        String body = null;
        List<String> heads = new ArrayList<>();
        for (String line : filled.above()) {
            String named = body(line);
            if (named == null) {
                heads.add(line);
            } else if (body == null) {
                body = named;
            }
        }
        return new FileClaim(
                filled.form().code(),
                round,
                stamp == null ? null : stamp.unit(),
                body,
                round == null ? period(filled) : null,
                heads,
                filled.isBlank());
    }

    /** A form may begin on another day than its round: what it was made with is good if it ends with the round. */
    private Period period(FilledForm filled) {
        Period printed = periods.ofHeading(filled.above());
        boolean own = printed != null && printed.equals(filled.form().period());
        return own ? new Period(null, printed.to()) : printed;
    }

    /** The name behind "Đơn vị báo cáo:"; null when the line is another. */
    private static String body(String line) {
        String composed = VietnameseText.nfc(line).strip();
        Matcher label = BODY.matcher(VietnameseText.fold(composed));
        int colon = composed.indexOf(':');
        return label.find() && colon >= 0 ? composed.substring(colon + 1).strip() : null;
    }
}
