/** Dates and deadlines as plans and letters word them, and what is due when. */
package vn.eoffice.reports.deadline;
