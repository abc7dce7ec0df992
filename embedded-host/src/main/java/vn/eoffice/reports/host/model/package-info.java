/**
 * The content model of the Alfresco module, enforced here as the repository enforces it there: the same file says in
 * both hosts which types, properties and values there are.
 */
package vn.eoffice.reports.host.model;
