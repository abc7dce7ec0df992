package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void detailsComeBackWhateverTheyHold() {
        Map<String, String> details =
                Map.of("reason", " sai số = 17\nđề nghị sửa \\ #1", "number", "17-KH/TU", "empty", "");

        assertThat(Details.read(Details.write(details))).isEqualTo(details);
    }
}
