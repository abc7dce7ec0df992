/**
 * Reporting rounds, what units sent in them and the office's own holidays as nodes of Alfresco. A round of thousands of
 * units costs some dozens of nodes, not thousands.
 */
package vn.eoffice.reports.alfresco.round;
