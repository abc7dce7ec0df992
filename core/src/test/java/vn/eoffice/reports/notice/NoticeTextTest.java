package vn.eoffice.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

class NoticeTextTest {

    private static NoticeText text(String... words) {
        return NoticeText.of(new Notice(
                Set.of(Authority.user("lanhdao")), "notice.task.approval", List.of(words), new DocumentId("1")));
    }

    @Test
    void aDraftWithoutANumberLeavesNoHole() {
        NoticeText text = text("kế hoạch", "", "rà soát đầu mối");

        assertThat(text.subject()).isEqualTo("Trình ký: kế hoạch");
        assertThat(text.body()).isEqualTo("Văn bản kế hoạch «rà soát đầu mối» chờ bạn phê duyệt và ký.");
    }

    @Test
    void ofAClassifiedDocumentNothingIsQuoted() {
        NoticeText text = text("***", "", "");

        assertThat(text.body()).isEqualTo("Văn bản *** chờ bạn phê duyệt và ký.");
        assertThat(text.mail()).endsWith("\n\n--\nTo sign: ***\n*** waits for your approval and signature.\n");
    }
}
