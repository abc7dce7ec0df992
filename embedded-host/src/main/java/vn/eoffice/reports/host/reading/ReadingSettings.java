package vn.eoffice.reports.host.reading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Limits of reading. */
@ConfigurationProperties("reports")
record ReadingSettings(
        @DefaultValue Upload upload, @DefaultValue Readers readers) {

    /**
     * Uploaded files.
     *
     * @param maxBytes of one file
     */
    record Upload(@DefaultValue("104857600") long maxBytes) {}

    /**
     * The programs that read files.
     *
     * @param processes how many run side by side
     */
    record Readers(@DefaultValue("2") int processes) {}
}
