package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import vn.eoffice.reports.annex.FormProposal;
import vn.eoffice.reports.annex.form.FormFileException;
import vn.eoffice.reports.outline.LayoutProfile;
import vn.eoffice.reports.outline.LayoutReport;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Codes;
import vn.eoffice.reports.rest.json.FormProposalJson;
import vn.eoffice.reports.rest.json.LayoutJson;
import vn.eoffice.reports.round.RoundOutlines;

/** Looks at uploaded papers for their looks: layout against its rules, a blank table as a form. Stores nothing. */
final class BlankPaperEndpoints {

    private final RoundOutlines outlines;
    private final Intake intake;
    private final Answers answers;

    BlankPaperEndpoints(RoundOutlines outlines, Intake intake, Answers answers) {
        this.outlines = outlines;
        this.intake = intake;
        this.answers = answers;
    }

    Work layout(Request request) throws IOException {
        String named = request.parameter("profile");
        LayoutProfile profile = named == null ? null : profile(named);
        try (SpooledFile spooled = intake.part(Intake.parts(request, Set.of(Intake.FILE)))) {
            LayoutReport report = outlines.layout(spooled.upload().file(), profile);
            return actor -> answers.one(LayoutJson.of(report, request.locale()));
        }
    }

    Work propose(Request request) throws IOException {
        String code = request.parameter("code");
        if (code == null) {
            throw RequestException.invalid("request.missing-parameter", "code");
        }
        try (SpooledFile spooled = intake.part(Intake.parts(request, Set.of(Intake.FILE)))) {
            FormProposal proposal =
                    FormProposal.of(spooled.upload().file(), spooled.upload().fileName(), code);
            return actor -> answers.one(FormProposalJson.of(proposal, request.locale()));
        } catch (FormFileException e) {
            throw RequestException.invalid("request.bad-value", "code");
        }
    }

    private static LayoutProfile profile(String name) {
        return Arrays.stream(LayoutProfile.values())
                .filter(profile -> Codes.of(profile).equals(name))
                .findFirst()
                .orElseThrow(() -> RequestException.invalid("request.bad-value", "profile"));
    }
}
