package vn.eoffice.reports.host.web;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how the host listens.
 *
 * @param address only this machine unless told otherwise
 * @param upload limits of one request
 * @param disk when it counts as full
 */
@ConfigurationProperties("reports")
public record WebSettings(
        @DefaultValue("127.0.0.1") InetAddress address,
        @DefaultValue("8090") int port,
        @DefaultValue Upload upload,
        @DefaultValue Disk disk) {

    /**
     * The disk of the host's folder.
     *
     * @param reserveBytes room that must be left for a change to be taken
     */
    public record Disk(@DefaultValue("67108864") long reserveBytes) {}

    /**
     * Limits of an upload.
     *
     * @param maxBytes of one file
     */
    public record Upload(@DefaultValue("104857600") long maxBytes) {}
}
