package vn.eoffice.reports.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderHostileTest {

    private static final int MEGABYTE = 1 << 20;

    /** No timing: a tenth of a second on a quiet machine, hours if a pattern goes back over what it has read. */
    private static final Duration NO_HANG = Duration.ofSeconds(30);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final NumberReader reader = new NumberReader(CodeTables.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-",
                "số ",
                "/",
                "1",
                "1 ",
                "- ",
                "1/2020/",
                "số …",
                "/BC-",
                "1-N",
                "A",
                "…",
                "{",
                "}",
                "số 1-KH/T.",
                "lI",
                "1\n\n",
                "12-KH/TU-",
                "a\u0301",
                "\u0301",
                "12/UBND-VX-",
                "1.",
                "\u200B",
                "1-KHlT",
                "- /NQ-",
                "số {{"
            })
    void oneMegabyteOfAnythingIsReadInLinearTime(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        long start = THREADS.getCurrentThreadCpuTime();
        reader.find(text);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(NO_HANG);
    }
}
