package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.service.cmr.rule.RuleService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.port.TestDirectory;

class OwnWritesTest {

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final TestFiling filing = new TestFiling(office);
    private final RuleService rules = office.alfresco().rules();

    @Test
    void rulesRunForTheDocumentThatIsNumberedAndNotForItsRecords() {
        Document first = filing.file(plan -> plan);
        Document draft = filing.file(plan -> plan);
        take(first);
        office.alfresco().fakeRules().forget();

        take(draft);

        assertThat(office.alfresco().fakeRules().fired()).containsExactly(NodeDocuments.node(draft.id()));
        assertThat(rules.isEnabled()).isTrue();
    }

    @Test
    void whatTheCallerSwitchedOffStaysOff() {
        Document draft = filing.file(plan -> plan);
        rules.disableRules();

        take(draft);

        assertThat(rules.isEnabled()).isFalse();
    }

    private void take(Document draft) {
        filing.as(
                TestDirectory.CLERK, () -> filing.cases().draftNumbers().take(draft.id(), "họp", TestDirectory.CLERK));
    }
}
