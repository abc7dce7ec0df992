package vn.eoffice.reports.host;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.eoffice.reports.rest.acceptance.AcceptanceSuite;

@ExtendWith(PostgresHost.class)
class PostgresHostAcceptanceTest extends AcceptanceSuite {}
