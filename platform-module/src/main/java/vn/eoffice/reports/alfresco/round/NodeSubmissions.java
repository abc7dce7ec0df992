package vn.eoffice.reports.alfresco.round;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.Submission;
import vn.eoffice.reports.round.SubmissionState;

/** Versions of what a unit sent as nodes in its folder of the round; the files themselves are documents. */
final class NodeSubmissions implements Submissions {

    private static final String SUBMISSION = "rpt:submission";

    private static final List<String> STANDING = Arrays.stream(SubmissionState.values())
            .filter(SubmissionState::stands)
            .map(SubmissionState::code)
            .toList();

    private final NodeService nodes;
    private final NodeQueries queries;
    private final Folders folders;
    private final UnitFolders units;
    private final SubmissionNodes mapping;
    private final Identity identity;

    NodeSubmissions(
            NodeService nodes,
            NodeQueries queries,
            Folders folders,
            UnitFolders units,
            PropertyValues values,
            Identity identity) {
        this.nodes = nodes;
        this.queries = queries;
        this.folders = folders;
        this.units = units;
        this.mapping = new SubmissionNodes(values);
        this.identity = identity;
    }

    @Override
    public void save(Submission submission) {
        identity.asSystem(() -> {
            NodeRef folder = units.folder(NodeRounds.node(submission.round()), submission.unit());
            String name = String.format(Locale.ROOT, "%04d", submission.number());
            NodeRef known = folders.child(folder, name);
            if (known == null) {
                return folders.create(folder, name, Names.of(SUBMISSION), mapping.properties(submission));
            }
            mapping.properties(submission).change(nodes, known);
            return known;
        });
    }

    @Override
    public List<Submission> of(RoundId round, String unit) {
        return identity.asSystem(() -> {
            NodeRef folder = units.find(NodeRounds.node(round), unit);
            return folder == null
                    ? List.of()
                    : folders.children(folder, Names.of(SUBMISSION)).stream()
                            .map(this::read)
                            .sorted(Comparator.comparing(Submission::number).reversed())
                            .toList();
        });
    }

    @Override
    public List<Submission> standing(RoundId round) {
        return identity.asSystem(() -> queries
                .find(
                        SUBMISSION,
                        Cmis.equal("rpt:submissionRoundId", round.value()) + " AND "
                                + Cmis.in("rpt:submissionState", STANDING))
                .stream()
                .map(this::read)
                .sorted(Comparator.comparing(Submission::unit))
                .toList());
    }

    private Submission read(NodeRef node) {
        return mapping.submission(nodes.getProperties(node));
    }
}
