/**
 * What every adapter of a port has to do, written once. An adapter's test extends a contract and says how a fresh
 * {@link vn.eoffice.reports.port.TestOffice} is made; the fakes in {@code fake} run the same contracts.
 */
package vn.eoffice.reports.port;
