package vn.eoffice.reports.alfresco.repository;

import java.time.Duration;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a province may set.
 *
 * @param zone where the office's days begin
 * @param longestQuery after which a search gives up; Alfresco's own limit of 1,000 documents cuts off silently
 * @param directoryFreshness how long units and groups are taken as they were read
 * @param fullText whether an index answers for the words of files
 */
public record OfficeSettings(
        ZoneId zone, Duration longestQuery, Duration directoryFreshness, boolean fullText, Mail mail) {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeSettings.class);

    /** The settings of an office that sets none. */
    public static final OfficeSettings DEFAULT = new OfficeSettings(
            ZoneId.of("Asia/Ho_Chi_Minh"), Duration.ofSeconds(30), Duration.ofSeconds(10), false, Mail.NONE);

    /**
     * Notices by mail.
     *
     * @param from the sender; blank for the one that Alfresco's mail service has
     */
    public record Mail(boolean enabled, String from) {

        /** No mails. */
        public static final Mail NONE = new Mail(false, "");
    }

    /**
     * The same from plain values, as a properties file has them.
     *
     * @param index Alfresco's search subsystem; without one ({@code noindex}) words of files are not asked for, because it
     *     would answer that there are none
     */
    public static OfficeSettings of(
            String zone,
            int searchSeconds,
            int directorySeconds,
            boolean fullText,
            String index,
            boolean mail,
            String mailFrom) {
        boolean indexed = fullText && !index.equals("noindex");
        if (fullText && !indexed) {
            LOG.warn("reports.search.full-text is ignored: the server has no index (index.subsystem.name=noindex)");
        }
        return new OfficeSettings(
                ZoneId.of(zone),
                Duration.ofSeconds(searchSeconds),
                Duration.ofSeconds(directorySeconds),
                indexed,
                new Mail(mail, mailFrom));
    }
}
