package vn.eoffice.reports.alfresco;

import org.junit.jupiter.api.Nested;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
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

/** The adapters over Alfresco's services keep the ports' contracts. */
class AlfrescoOfficeTest {

    private static final OfficeSettings INDEXED =
            OfficeSettings.of("Asia/Ho_Chi_Minh", 30, 10, true, "solr6", false, "");

    @Nested
    class Counting extends CountersContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Keeping extends DocumentsContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Finding extends SearchContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class CountingByFacets extends FacetContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Files extends ContentsContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Registering extends RegistersContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Delivering extends DeliveriesContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Permitting extends PermissionsContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Recording extends JournalContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Knowing extends DirectoryContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Notifying extends NotifierContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Reporting extends RoundsContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Submitting extends SubmissionsContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    @Nested
    class Resting extends HolidaysContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }

    /** With an index, that is with full text. */
    @Nested
    class FindingInFiles extends FileSearchContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice(INDEXED);
        }
    }

    @Nested
    class FindingWithAnIndex extends SearchContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice(INDEXED);
        }
    }

    @Nested
    class Organising extends OfficeTablesContract {
        @Override
        protected TestOffice open() {
            return new AlfrescoOffice();
        }
    }
}
