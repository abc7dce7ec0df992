/** The ports in memory, for tests of use cases: {@link vn.eoffice.reports.port.fake.InMemoryOffice} holds them all. */
package vn.eoffice.reports.port.fake;
