/**
 * Reporting rounds: a plan asks many units for a report and filled forms by a day. A round keeps who owes what, what
 * each unit sent and what became of it, tells who is late, and reminds. It is made from the plan's own text and
 * confirmed by a person; the workflow only wakes it up ({@link vn.eoffice.reports.round.RoundSteps}).
 */
package vn.eoffice.reports.round;
