/** The JAR that a province installs, looked at from outside. */
package vn.eoffice.reports.alfresco.packed;
