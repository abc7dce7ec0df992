/** Rounds in an Alfresco in memory: what the contracts do not say. */
package vn.eoffice.reports.alfresco.round;
