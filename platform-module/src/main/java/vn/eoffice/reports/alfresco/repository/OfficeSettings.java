package vn.eoffice.reports.alfresco.repository;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What a province may set.
 *
 * @param zone where the office's days begin
 * @param permissionChecks after how many documents a search gives up; Alfresco's own limit of 1,000 cuts off silently
 * @param directoryFreshness how long units and groups are taken as they were read
 * @param fullText whether an index answers for the words of files
 * @param mail whether notices are mailed too
 */
public record OfficeSettings(
        ZoneId zone, int permissionChecks, Duration directoryFreshness, boolean fullText, boolean mail) {

    /** The settings of an office that sets none. */
    public static final OfficeSettings DEFAULT =
            new OfficeSettings(ZoneId.of("Asia/Ho_Chi_Minh"), 100_000, Duration.ofSeconds(10), false, false);

    /** The same from plain values, as a properties file has them. */
    public static OfficeSettings of(
            String zone, int permissionChecks, int directorySeconds, boolean fullText, boolean mail) {
        return new OfficeSettings(
                ZoneId.of(zone), permissionChecks, Duration.ofSeconds(directorySeconds), fullText, mail);
    }
}
