package vn.eoffice.reports.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JcmdTest {

    @Test
    void readsTheHeapOfTheUsualCollector() {
        String info =
                """
                4711:
                 garbage-first heap   total 264192K, used 20480K [0x00000000c0000000, 0x0000000100000000)
                  region size 1024K, 18 young (18432K), 5 survivors (5120K)
                 Metaspace       used 99999K, committed 99999K, reserved 1114112K
                """;
        assertThat(Jcmd.heapOf(info)).isEqualTo(20);
    }

    @Test
    void addsThePartsOfTheSerialCollector() {
        String info =
                """
                 def new generation   total 9216K, used 1024K [0x1, 0x2, 0x3)
                  eden space 8192K,   0% used [0x1, 0x2, 0x3)
                 tenured generation   total 20480K, used 4096K [0x1, 0x2, 0x3)
                 Metaspace       used 99999K, committed 99999K, reserved 1114112K
                """;
        assertThat(Jcmd.heapOf(info)).isEqualTo(5);
    }
}
