package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "(",
                " ",
                "\n",
                "\t",
                "<",
                "-",
                "; ",
                "ngày ",
                "ngày tháng ",
                "ngày . ",
                "Số: ",
                "Nơi nhận: - ",
                "KẾ HOẠCH\n",
                "V/v ",
                "1/1/",
                "TM. A",
                "TỈNH ",
                "quý i ",
                "trước ngày 1/1/2030 ",
                "ỦY BAN NHÂN DÂN ",
                "các xã, ",
                "A b, ",
                "(thực hiện thường xuyên) ",
                "Nguyễn Văn ",
                "Lưu\n",
                "PHỤ LỤC\n",
                "- A;\n",
                "Căn cứ A\n",
                "hoàn thành trong ",
                "Kính gửi\n",
                "Hà Nội, ngày "
            })
    void aMillionCharactersOfOneKindDoNotHang(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.read(text));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.read("KẾ HOẠCH\nthử\n-----\n" + text));
    }

    @org.junit.jupiter.api.Test
    void timeGrowsWithTheLengthOnly() {
        String paragraph =
                "1. Sở Nội vụ rà soát các chợ theo Kế hoạch số 17-KH/TU ngày 27/8/2025 (hoàn thành trong Quý II/2026).\n";
        String head = "KẾ HOẠCH\nrà soát chợ\n-----\n";
        Reading.read(head + paragraph.repeat(5_000));
        long small = cpu(head + paragraph.repeat(5_000));
        long large = cpu(head + paragraph.repeat(40_000));
        assertThat(large).isLessThan(30 * Math.max(small, 50_000_000));
    }

    private static long cpu(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Reading.read(text);
        return threads.getCurrentThreadCpuTime() - start;
    }

    @FuzzTest(maxDuration = "10s")
    void neverThrows(byte[] bytes) {
        Reading.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
