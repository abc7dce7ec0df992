package vn.eoffice.reports.rest.acceptance;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

@EnabledIfSystemProperty(named = "acs.url", matches = ".+")
@ExtendWith(RemoteTarget.class)
class RemoteAcceptanceTest extends AcceptanceSuite {}
