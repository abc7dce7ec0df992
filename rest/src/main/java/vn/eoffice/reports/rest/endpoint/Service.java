package vn.eoffice.reports.rest.endpoint;

import java.time.Clock;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;

/**
 * Everything the contract calls, as a host has put it together.
 *
 * @param clock in the office's time zone
 */
public record Service(
        FileReading reading, UseCases useCases, Directory directory, Notifier notifier, Spool spool, Clock clock) {}
