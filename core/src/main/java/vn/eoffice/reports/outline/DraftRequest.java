package vn.eoffice.reports.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.document.Signatory;

/**
 * What a draft says that its outline does not know. Whatever is null is left to be filled in.
 *
 * @param superior the body above the issuer, as printed in the header; null when there is none
 * @param issuer as printed in the header: {@code Ban Thường vụ}, {@code Ủy ban nhân dân xã Bình Khê}
 * @param symbol what stands behind the blank serial: {@code BC/TU} of the Party, {@code BC-UBND} of the State
 * @param place of issue
 * @param date of issue; null leaves day and month blank
 * @param type in lower case; null is {@code báo cáo}
 * @param subject in lower case; null takes the outline's
 * @param opening the sentence before the first heading
 * @param signatory whose block stands at the end; its parts may be null
 * @param recipients lines of Nơi nhận without dash and closing mark; the archive line is added when none says "Lưu"
 * @param instructions whether the outline's instructions are printed in italics under each heading
 */
public record DraftRequest(
        LayoutProfile profile,
        String superior,
        String issuer,
        String symbol,
        String place,
        LocalDate date,
        String type,
        String subject,
        String opening,
        Signatory signatory,
        List<String> recipients,
        boolean instructions) {

    public DraftRequest {
        Objects.requireNonNull(profile, "profile");
        recipients = List.copyOf(recipients);
    }

    /** A draft with everything blank but its layout. */
    public static DraftRequest blank(LayoutProfile profile) {
        return new DraftRequest(profile, null, null, null, null, null, null, null, null, null, List.of(), true);
    }
}
