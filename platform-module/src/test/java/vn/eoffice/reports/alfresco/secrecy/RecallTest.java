package vn.eoffice.reports.alfresco.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.eoffice.reports.port.TestDirectory.ARCHIVIST;
import static vn.eoffice.reports.port.TestDirectory.CLERK;
import static vn.eoffice.reports.port.TestDirectory.RECIPIENT;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;

/** A recalled document is closed to those who received it, in Share, WebDAV, CMIS and REST too. */
class RecallTest {

    private static final String REASON = "Gửi nhầm nơi nhận";

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final TestFiling filing = new TestFiling(office);
    private final UseCases cases = filing.cases();
    private Document document;

    @BeforeEach
    void issue() {
        document = filing.issue(plan -> plan);
    }

    @Test
    void untilThenTheyOpenIt() {
        assertThat(open(RECIPIENT)).isNotNull();
        assertThat(open(ARCHIVIST)).isNotNull();
    }

    @Test
    void itIsOpenedNoMoreByWhateverClient() {
        recall();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> open(RECIPIENT));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> open(ARCHIVIST));
    }

    @Test
    void aGrantThatSomebodyMadeInShareEndsToo() {
        office.alfresco().as("System", () -> {
            office.services().permissions().setPermission(node(), "GROUP_BAN_BIEN_TAP", "Contributor", true);
            office.alfresco().groups().createAuthority(AuthorityType.GROUP, "BAN_BIEN_TAP");
            office.alfresco().groups().addAuthority("GROUP_BAN_BIEN_TAP", "nguoinhan");
        });
        recall();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> open(RECIPIENT));
    }

    @Test
    void thoseWhoReceivedItLearnWhy() {
        recall();

        assertThat(filing.as(RECIPIENT, () -> cases.distribution().inbox(RECIPIENT, PageRequest.FIRST))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.document().recallReason()).isEqualTo(REASON));
        assertThat(filing.as(RECIPIENT, () -> cases.consultation().find(document.id(), RECIPIENT))
                        .recallReason())
                .isEqualTo(REASON);
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(
                        () -> filing.as(RECIPIENT, () -> cases.consultation().content(document.id(), null, RECIPIENT)))
                .matches(refused -> refused.key().equals("document.recalled"));
        assertThat(filing.as(
                        RECIPIENT, () -> office.services().nodes().getProperty(node(), Names.of("rpt:recallReason"))))
                .isEqualTo(REASON);
    }

    @Test
    void thoseWhoIssuedItStillOpenIt() {
        recall();

        assertThat(open(CLERK)).isNotNull();
    }

    private void recall() {
        filing.as(CLERK, () -> cases.distribution().recall(document.id(), REASON, CLERK));
    }

    private ContentReader open(Actor actor) {
        return filing.as(actor, () -> office.services().contents().getReader(node(), ContentModel.PROP_CONTENT));
    }

    private NodeRef node() {
        return new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.id().value());
    }
}
