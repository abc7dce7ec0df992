package vn.eoffice.reports.importer.plan;

/**
 * What the person who imports wants.
 *
 * @param threshold fields read less surely than this are doubtful, from 0 to 1
 * @param skipDoubtful whether documents with doubtful fields stay behind
 * @param skipSameNumber whether documents stay behind whose number another one has
 * @param classifiedAllowed whether there is a restricted folder for classified documents
 * @param archived whether documents without doubtful fields are filed as archived; otherwise all are drafts
 */
public record PlanRules(
        double threshold, boolean skipDoubtful, boolean skipSameNumber, boolean classifiedAllowed, boolean archived) {

    public PlanRules {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is between 0 and 1");
        }
    }
}
