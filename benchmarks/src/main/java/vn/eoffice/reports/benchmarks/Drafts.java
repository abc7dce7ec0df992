package vn.eoffice.reports.benchmarks;

import java.util.List;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Metadata;

/** Plans of the province that all take their number from one series. */
final class Drafts {

    private Drafts() {}

    /** A plan without a number, addressed to one unit and the archive. */
    static Archive.Entry entry(int index, DocumentStatus status, List<Authority> readers) {
        Metadata metadata = Metadata.EMPTY
                .change()
                .type("kế hoạch")
                .symbol("KH/TU")
                .issuingBody("Tỉnh ủy Nam Sơn")
                .place("Nam Sơn")
                .subject("triển khai nhiệm vụ đợt " + index)
                .recipients(List.of(
                        new RecipientLine("Đảng ủy xã Bình Khê", Direction.DOWNWARD, false),
                        new RecipientLine("Lưu: VT", Direction.DOWNWARD, true)))
                .build();
        return new Archive.Entry(status, metadata, "Kế hoạch triển khai nhiệm vụ.", readers);
    }
}
