/**
 * Who signs in: HTTP basic against the account table, quick for people who did, slow for those who guess; and tickets
 * like Alfresco's for the screens, which keep no password.
 */
package vn.eoffice.reports.host.security;
