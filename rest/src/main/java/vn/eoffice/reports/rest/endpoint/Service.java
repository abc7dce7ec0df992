package vn.eoffice.reports.rest.endpoint;

import java.time.Clock;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.round.RoundService;
import vn.eoffice.reports.settings.SettingsDesk;

/**
 * Everything the contract calls, as a host has put it together.
 *
 * @param clock in the office's time zone
 * @param rounds null on a host that has no reporting rounds yet; their routes are not there then
 * @param settings the tables an administrator keeps
 */
public record Service(
        FileReading reading,
        UseCases useCases,
        Directory directory,
        Notifier notifier,
        Spool spool,
        Clock clock,
        RoundService rounds,
        SettingsDesk settings) {}
