package vn.eoffice.reports.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The machine that measured, because figures mean little without it. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    /** For a table cell, with the load at this moment: a busy machine measures too little. */
    static String brief() {
        return "%d cores, %d GB, JDK %s, load %.1f"
                .formatted(
                        SYSTEM.getAvailableProcessors(),
                        Math.round(SYSTEM.getTotalMemorySize() / 1e9 / 1.07),
                        System.getProperty("java.version"),
                        SYSTEM.getSystemLoadAverage());
    }

    static String describe() {
        return "%s, %s %s, %s"
                .formatted(
                        LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")),
                        SYSTEM.getName(),
                        SYSTEM.getVersion(),
                        brief());
    }
}
