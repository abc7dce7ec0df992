package vn.eoffice.reports.routing;

import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/**
 * What people do with a routing in other clients of the workflow engine than ours; in Alfresco these are Share, ACA and
 * the REST API. The workflow's listeners call this in the engine's transaction, before the workflow goes on, and the rules
 * are those of {@link RoutingDesk}. Who acts is whom the host has authenticated.
 */
public final class RoutingClients {

    private final RoutingRules rules;
    private final RoutingSteps steps;

    public RoutingClients(RoutingRules rules, RoutingSteps steps) {
        this.rules = rules;
        this.steps = steps;
    }

    /**
     * A workflow is being started.
     *
     * @return how it shall go
     * @throws ReportException as {@link RoutingDesk#submit}
     */
    public RoutingRequest start(Submission submission, Actor actor) {
        return rules.admit(submission, actor);
    }

    /**
     * Whether a person may decide at a desk at all, whoever has given them the task: the engine's API lets the starter of a
     * process change its variables and its tasks' owners.
     *
     * @param desk whose desk the step was meant for
     * @throws ReportException INVALID when not
     */
    public void requireEligible(RoutingStep step, Authority desk, Actor actor) {
        boolean oneOfMany =
                desk.type() != Authority.Type.USER && actor.authorities().contains(desk);
        if (step == RoutingStep.APPROVAL || (step == RoutingStep.REVIEW && !oneOfMany)) {
            rules.requireRole(Authority.user(actor.userId()), RoutingRules.roleAt(step));
        }
    }

    /**
     * A task is being completed; its verdict fits its step.
     *
     * @throws ReportException NOT_FOUND when the task is not on the actor's desk; INVALID when a reason is missing
     */
    public void decide(RoutingTask task, Decision decision, Actor actor) {
        if (!rules.mayDecide(task, decision, actor)) {
            throw notTheirs(task);
        }
        rules.requireVerdict(task, decision);
        if (decision.verdict() == Verdict.WITHDRAW) {
            rules.requireReason(decision.comment());
            steps.withdrawn(task.document(), decision.comment(), actor.userId());
        } else {
            steps.decided(task.document(), task.step(), decision, actor.userId());
        }
    }

    /**
     * A task goes to another desk: somebody of many takes it, puts it back, or hands it to another person.
     *
     * @param task with the owner it had
     * @param userId who has it from now on; null when it is put back
     * @throws ReportException NOT_FOUND when the task is not on the actor's desk; INVALID when the other person may not
     *     decide about it
     */
    public void reassign(RoutingTask task, String userId, Actor actor) {
        if (!rules.owns(task, actor)) {
            throw notTheirs(task);
        }
        if (userId != null && !userId.equals(actor.userId())) {
            handOver(task, userId, actor.userId());
        }
    }

    /**
     * An administrator of the host gives a task to a person.
     *
     * @param by user id of the administrator
     * @throws ReportException INVALID when the person may not decide about it
     */
    public void handOver(RoutingTask task, String userId, String by) {
        rules.requireDelegate(task, userId);
        steps.decided(task.document(), task.step(), new Decision(Verdict.DELEGATE, null, userId), by);
        steps.arrive(task.document(), task.step(), Authority.user(userId));
    }

    /**
     * A workflow has been cancelled or deleted, by whomever the host lets do that.
     *
     * @param by user id
     */
    public void cancel(DocumentId id, String by) {
        steps.cancelled(id, by);
    }

    private static ReportException notTheirs(RoutingTask task) {
        return new ReportException(Problem.NOT_FOUND, "task.not-found", task.id());
    }
}
