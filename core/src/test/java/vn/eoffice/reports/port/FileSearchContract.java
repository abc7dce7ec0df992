package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Document;

/** What {@link DocumentSearch} promises of the words of files, where the host reads them. */
public abstract class FileSearchContract extends SearchCases {

    @Test
    void wordsOfTheFileAreFound() {
        Document plan = readable(metadata -> metadata);
        write(plan.id(), 1, "Đảng ủy xã tổ chức hội nghị quán triệt.");

        assertThat(found(query().words("quán triệt"))).containsExactly(plan.id());
    }

    @Test
    void onlyTheNewestFileCounts() {
        Document plan = readable(metadata -> metadata);
        write(plan.id(), 1, "quán triệt");
        write(plan.id(), 2, "phổ biến");

        assertThat(found(query().words("quán triệt"))).isEmpty();
        assertThat(found(query().words("phổ biến"))).containsExactly(plan.id());
    }
}
