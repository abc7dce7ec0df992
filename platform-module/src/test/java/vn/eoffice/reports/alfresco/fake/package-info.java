/**
 * An Alfresco in memory, for tests: nodes, files, versions, rights, groups, search, audit, locks, behaviours and actions,
 * as far as this module calls them. Alfresco's interfaces are implemented by dynamic proxies, since the genuine ones have
 * many more methods; whatever a fake does not know throws {@link java.lang.UnsupportedOperationException}. Start with
 * {@link vn.eoffice.reports.alfresco.fake.FakeAlfresco}.
 */
package vn.eoffice.reports.alfresco.fake;
