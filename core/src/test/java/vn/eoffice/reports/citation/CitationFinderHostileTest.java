package vn.eoffice.reports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

class CitationFinderHostileTest {

    private static final int MEGABYTE = 1 << 20;
    /** No timing: below a second on a quiet machine, hours if a pattern goes back over what it has read. */
    private static final Duration NO_HANG = Duration.ofSeconds(30);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final CitationFinder finder = new CitationFinder(new NumberReader(CodeTables.standard()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết ",
                "Nghị quyết Đại hội ",
                "Luật ",
                "Luật A của ",
                "số ….",
                "của Bộ ",
                "Nghị quyết 18 của Bộ Chính trị ",
                "18-NQ/TW của ",
                "1/QĐ-UBND ngày 1/1/2001 ",
                "Kế hoạch số -KH/TU ",
                "ban hành kèm theo ",
                "(",
                "\n",
                "Ủy ban nhân dân tỉnh ",
                "1/UBND-VX, số ",
                "1/2020/QH14 "
            })
    void oneMegabyteOfAnythingIsReadInLinearTime(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        long start = THREADS.getCurrentThreadCpuTime();
        finder.find(text);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(NO_HANG);
    }
}
