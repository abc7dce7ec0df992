package vn.eoffice.reports.host.web;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.eoffice.reports.rest.acceptance.AcceptanceSuite;

@ExtendWith(InMemoryHost.class)
class InMemoryHostAcceptanceTest extends AcceptanceSuite {}
