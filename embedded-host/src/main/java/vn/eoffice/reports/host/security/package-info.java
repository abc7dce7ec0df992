/** Who signs in: HTTP basic against the account table, quick for people who did, slow for those who guess. */
package vn.eoffice.reports.host.security;
