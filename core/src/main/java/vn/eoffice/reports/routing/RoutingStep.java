package vn.eoffice.reports.routing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A desk on the way of a document; its code is the id of the user task in the BPMN. */
public enum RoutingStep {
    /** Xem xét. */
    REVIEW("review", Set.of(Verdict.APPROVE, Verdict.RETURN, Verdict.DELEGATE)),
    /** Phê duyệt và ký. */
    APPROVAL("approval", Set.of(Verdict.APPROVE, Verdict.RETURN, Verdict.DELEGATE)),
    /** Chỉnh sửa lại bản bị trả. */
    REVISION("revision", Set.of(Verdict.SUBMIT, Verdict.WITHDRAW));

    private final String code;
    private final Set<Verdict> verdicts;

    RoutingStep(String code, Set<Verdict> verdicts) {
        this.code = code;
        this.verdicts = verdicts;
    }

    public String code() {
        return code;
    }

    /** What may be decided at this desk. */
    public Set<Verdict> verdicts() {
        return verdicts;
    }

    /** The step with that {@link #code()}. */
    public static Optional<RoutingStep> ofCode(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }
}
