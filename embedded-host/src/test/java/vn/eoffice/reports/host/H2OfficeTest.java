package vn.eoffice.reports.host;

import org.junit.jupiter.api.Nested;
import vn.eoffice.reports.port.ContentsContract;
import vn.eoffice.reports.port.CountersContract;
import vn.eoffice.reports.port.DeliveriesContract;
import vn.eoffice.reports.port.DirectoryContract;
import vn.eoffice.reports.port.DocumentsContract;
import vn.eoffice.reports.port.FacetContract;
import vn.eoffice.reports.port.FileSearchContract;
import vn.eoffice.reports.port.HolidaysContract;
import vn.eoffice.reports.port.JournalContract;
import vn.eoffice.reports.port.NotifierContract;
import vn.eoffice.reports.port.OfficeTablesContract;
import vn.eoffice.reports.port.PermissionsContract;
import vn.eoffice.reports.port.RegistersContract;
import vn.eoffice.reports.port.RoundsContract;
import vn.eoffice.reports.port.SearchContract;
import vn.eoffice.reports.port.SubmissionsContract;
import vn.eoffice.reports.port.TestOffice;

/** The adapters of the host keep the contracts on H2. */
class H2OfficeTest {

    @Nested
    class Counting extends CountersContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Keeping extends DocumentsContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Finding extends SearchContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class CountingByFacets extends FacetContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class FindingInFiles extends FileSearchContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Files extends ContentsContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Registering extends RegistersContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Delivering extends DeliveriesContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Permitting extends PermissionsContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Recording extends JournalContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Knowing extends DirectoryContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Notifying extends NotifierContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Reporting extends RoundsContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Submitting extends SubmissionsContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Resting extends HolidaysContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }

    @Nested
    class Organising extends OfficeTablesContract {
        @Override
        protected TestOffice open() {
            return HostOffice.onH2();
        }
    }
}
