package vn.eoffice.reports.host.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ModelMessagesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ModelMessages messages = new ModelMessages();

    @Test
    void messagesNameThePropertyAsPeopleDo() {
        Violation violation = new Violation("rpt:issueDate", "property.type.date", List.of("31/02"));

        assertThat(messages.text(violation, VIETNAMESE)).isEqualTo("Ngày ban hành: “31/02” không phải là ngày.");
        assertThat(messages.text(violation, Locale.UK)).isEqualTo("Date of issue: “31/02” is not a date.");
    }

    @Test
    void otherLanguagesGetVietnamese() {
        assertThat(messages.text(new Violation("rpt:status", "property.missing", List.of()), Locale.FRANCE))
                .isEqualTo("Trạng thái: chưa có giá trị.");
    }

    @Test
    void anUnlikelyNumberIsExplainedByExample() {
        Violation violation = new Violation("rpt:number", "property.pattern", List.of("mười bảy", "rpt:numberPattern"));

        assertThat(messages.text(violation, VIETNAMESE))
                .isEqualTo("Số, ký hiệu: mười bảy không phải số và ký hiệu văn bản, ví dụ 17-KH/TU hoặc 594/KH-UBND.");
    }

    @Test
    void limitsArePrintedWithoutGrouping() {
        assertThat(messages.text(new Violation("rpt:place", "property.length", List.of("1", "1000")), Locale.ENGLISH))
                .isEqualTo("Place: must be 1 to 1000 characters long.");
    }

    @Test
    void whatHasNoLabelIsCalledByItsName() {
        assertThat(messages.text(new Violation("rpt:letter", "type.unknown", List.of()), VIETNAMESE))
                .isEqualTo("Không có loại nội dung “rpt:letter”.");
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertThat(keys("model.properties").stringPropertyNames())
                .isEqualTo(keys("model_en.properties").stringPropertyNames());
    }

    private static Properties keys(String file) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = ModelMessages.class.getResourceAsStream("/vn/eoffice/reports/host/messages/" + file)) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
