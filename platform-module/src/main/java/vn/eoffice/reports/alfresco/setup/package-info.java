/** What has to be there before the office can work: groups, folders, units. Made at every start, if it is missing. */
package vn.eoffice.reports.alfresco.setup;
