package vn.eoffice.reports.alfresco.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.UseCases;

/** Alfresco's own loggers stand at error: without this file nobody would read what the module warns of. */
class LoggingFileTest {

    @Test
    void whatTheModuleSaysReachesTheServersLog() throws IOException {
        Properties loggers = new Properties();
        try (InputStream file =
                getClass().getResourceAsStream("/alfresco/module/report-management/log4j2.properties")) {
            loggers.load(file);
        }

        assertThat(loggers)
                .containsEntry("logger.report-management.name", UseCases.class.getPackageName())
                .containsEntry("logger.report-management.level", "info")
                .containsEntry("logger.report-management-lib.name", UseCases.class.getPackageName() + ".lib")
                .containsEntry("logger.report-management-lib.level", "error");
    }
}
