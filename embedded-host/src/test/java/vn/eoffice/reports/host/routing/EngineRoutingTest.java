package vn.eoffice.reports.host.routing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.eoffice.reports.port.RoutingContract;

class EngineRoutingTest extends RoutingContract {

    private static EngineOffice office;

    @BeforeAll
    static void start() {
        office = TestDatabases.h2InMemory();
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
