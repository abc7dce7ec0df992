package vn.eoffice.reports.number;

import java.util.Set;

/** Official letters of a tax office ({@code 123/CT-TTHT}): CT is the office there, not a chỉ thị. */
final class TaxLetter {

    private static final Set<String> OFFICES = Set.of(
            "TTHT", "KK", "KKKTT", "QLN", "NV", "TNCN", "DNL", "TVQT", "CS", "QLCV", "TTKT", "NVDTPC", "TTR", "QLDN");

    private TaxLetter() {}

    static boolean is(Gap first, TypeScanner.Type type, Gap second, IssuerScanner.Issuer issuer) {
        boolean order = first.kind() == Gap.Kind.SLASH && second.kind() == Gap.Kind.DASH;
        return order && type.code().equals("CT") && OFFICES.contains(issuer.head());
    }
}
