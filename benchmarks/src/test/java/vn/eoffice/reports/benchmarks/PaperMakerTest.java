package vn.eoffice.reports.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperMakerTest {

    private final PaperMaker papers = new PaperMaker(1);

    @Test
    void makesTheSamePaperAgain() {
        assertThat(papers.paper(3, 2_000)).isEqualTo(new PaperMaker(1).paper(3, 2_000));
    }

    @Test
    void makesNoTwoTextsAlike() {
        assertThat(IntStream.range(0, 500)
                        .mapToObj(index -> papers.paper(index, 2_000).text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void comesCloseToTheWantedSize() {
        int bytes = papers.paper(1, 30_000).text().getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isBetween(27_000, 33_000);
    }
}
