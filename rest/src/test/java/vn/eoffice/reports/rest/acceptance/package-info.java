/**
 * What every host must do over HTTP. A host's test extends {@link AcceptanceSuite} and says where it runs; with
 * {@code -Dacs.url=} the suite runs against a real repository.
 */
package vn.eoffice.reports.rest.acceptance;
