package vn.eoffice.reports.routing;

import java.time.Duration;

/**
 * The office's usual times.
 *
 * @param step how long each desk has when the clerk does not say
 * @param warning how long before its end a task turns yellow, and how long after it special red; three days by the
 *     rule of the provincial Party offices
 */
public record RoutingTimes(Duration step, Duration warning) {}
