package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.annex.FormProposal;

/** A form read off a blank table, as a form file to go over and to save; what was guessed beside it. */
public record FormProposalJson(String code, String xml, List<CellFindingJson> doubts) {

    /** Shows a proposal. */
    public static FormProposalJson of(FormProposal proposal, Locale locale) {
        return new FormProposalJson(
                proposal.form().code(),
                proposal.xml(),
                proposal.doubts().stream()
                        .map(doubt -> CellFindingJson.of(doubt, locale))
                        .toList());
    }
}
