package vn.eoffice.reports.alfresco.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.repository.JournalState;

class JournalCheckTest {

    private final AlfrescoOffice office = AlfrescoOffice.empty();
    private final List<String> told = new ArrayList<>();

    @Test
    void aJournalThatIsNotKeptIsToldAtTheStart() {
        office.alfresco().fakeAudit().switchTo(false);

        check();

        assertThat(told).singleElement().asString().contains("audit.enabled=true", "audit.report-management.enabled");
    }

    @Test
    void aJournalThatIsKeptIsNoNews() {
        check();

        assertThat(told).isEmpty();
    }

    private void check() {
        JournalCheck check = new JournalCheck(new JournalState(office.services().audit()), told::add);
        office.alfresco().as("System", check::executeInternal);
    }
}
