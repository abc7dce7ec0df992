/**
 * What other clients meet on a running Alfresco with the module in it: {@code -Dacs.url=http://host:8080/alfresco}, an
 * administrator's name and password in {@code acs.admin.user} and {@code acs.admin.password} (admin). Makes a unit, people
 * and folders of its own at every run and leaves them there.
 */
package vn.eoffice.reports.alfresco.acceptance;
