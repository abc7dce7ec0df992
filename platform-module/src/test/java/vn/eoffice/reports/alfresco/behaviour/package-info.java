/** Behaviours over an Alfresco in memory, as clients meet them. */
package vn.eoffice.reports.alfresco.behaviour;
