/** The screens for the browser, when the build included them (profile ui): files of the jar under {@code /app/}. */
package vn.eoffice.reports.host.app;
