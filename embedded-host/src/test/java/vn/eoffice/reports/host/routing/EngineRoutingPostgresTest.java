package vn.eoffice.reports.host.routing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.eoffice.reports.port.RoutingContract;

class EngineRoutingPostgresTest extends RoutingContract {

    private static EngineOffice office;

    @BeforeAll
    static void start() {
        office = TestDatabases.postgres();
    }

    @AfterAll
    static void stop() {
        office.shutDown();
    }

    @Override
    protected Office open() {
        return office.cleared();
    }
}
