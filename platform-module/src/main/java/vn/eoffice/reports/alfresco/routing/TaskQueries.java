package vn.eoffice.reports.alfresco.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.activiti.engine.query.NativeQuery;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.workflow.RoutingProcess;
import vn.eoffice.reports.workflow.RoutingVariables;

/**
 * Reads open tasks from the engine's tables, a page at a time and the most urgent first: the engine's own query can neither
 * sort by a variable nor page over a person's and their groups' tasks together.
 */
final class TaskQueries {

    private static final String OURS = " from ACT_RU_TASK T"
            + " join ACT_RE_PROCDEF D on D.ID_ = T.PROC_DEF_ID_ and D.KEY_ = #{process}"
            + " left join ACT_RU_VARIABLE L on L.EXECUTION_ID_ = T.PROC_INST_ID_ and L.NAME_ = #{level}"
            + " and L.TASK_ID_ is null";
    private static final String OF_GROUPS = " where T.ASSIGNEE_ = #{user} or (T.ASSIGNEE_ is null and exists"
            + " (select 1 from ACT_RU_IDENTITYLINK I where I.TASK_ID_ = T.ID_ and I.TYPE_ = 'candidate'"
            + " and I.GROUP_ID_ in (%s)))";
    private static final String URGENT_FIRST = " order by case L.TEXT_ when 'special-red' then 0 when 'red' then 1"
            + " when 'yellow' then 2 else 3 end, T.DUE_DATE_, T.ID_";
    private static final String LATE = " where L.TEXT_ in ('yellow', 'red', 'special-red') order by T.ID_";

    private final Engine engine;

    TaskQueries(Engine engine) {
        this.engine = engine;
    }

    Page<RoutingTask> of(Actor actor, PageRequest page) {
        List<String> groups = actor.authorities().stream()
                .filter(authority -> authority.type() != Authority.Type.USER)
                .map(AuthorityNames::of)
                .sorted()
                .toList();
        String condition = OURS + OF_GROUPS.formatted(markers(groups.size()));
        List<RoutingTask> tasks =
                asking("select T.*" + condition + URGENT_FIRST, actor, groups)
                        .listPage(page.skip(), page.max())
                        .stream()
                        .flatMap(task -> read(task).stream())
                        .toList();
        return new Page<>(
                tasks,
                page.skip(),
                asking("select count(*)" + condition, actor, groups).count());
    }

    private static String markers(int count) {
        return String.join(
                ", ",
                IntStream.range(0, count).mapToObj(i -> "#{group" + i + "}").toList());
    }

    private NativeQuery<?, Task> asking(String sql, Actor actor, List<String> groups) {
        NativeQuery<?, Task> query = asking(sql);
        query.parameter("user", actor.userId());
        for (int i = 0; i < groups.size(); i++) {
            query.parameter("group" + i, groups.get(i));
        }
        return query;
    }

    private NativeQuery<?, Task> asking(String sql) {
        NativeQuery<?, Task> query = engine.tasks().createNativeTaskQuery().sql(sql);
        query.parameter("process", RoutingProcess.KEY);
        query.parameter("level", RoutingVariables.LEVEL);
        return query;
    }

    /** Tasks that have reached a due level, from the oldest id on. */
    List<RoutingTask> late(int skip, int max) {
        return asking("select T.*" + OURS + LATE).listPage(skip, max).stream()
                .flatMap(task -> read(task).stream())
                .toList();
    }

    Optional<Task> open(String taskId) {
        return Optional.ofNullable(engine.tasks()
                .createTaskQuery()
                .taskId(taskId)
                .processDefinitionKey(RoutingProcess.KEY)
                .singleResult());
    }

    Optional<RoutingTask> find(String taskId) {
        return open(taskId).flatMap(this::read);
    }

    private Optional<RoutingTask> read(Task task) {
        return Optional.ofNullable(engine.processes()
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .flatMap(process -> read(task, process));
    }

    private Optional<RoutingTask> read(Task task, ProcessInstance process) {
        String initiator = variable(process, RoutingVariables.INITIATOR);
        DueLevel level = Optional.ofNullable(variable(process, RoutingVariables.LEVEL))
                .flatMap(DueLevel::ofCode)
                .orElse(DueLevel.NORMAL);
        return owner(task)
                .map(owner -> new RoutingTask(
                        task.getId(),
                        new DocumentId(process.getBusinessKey()),
                        RoutingStep.ofCode(task.getTaskDefinitionKey()).orElseThrow(),
                        owner,
                        initiator,
                        task.getCreateTime().toInstant(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                        level));
    }

    private Optional<Authority> owner(Task task) {
        if (task.getAssignee() != null) {
            return Optional.of(Authority.user(task.getAssignee()));
        }
        List<IdentityLink> links = engine.tasks().getIdentityLinksForTask(task.getId());
        return EngineTask.pool(links.stream());
    }

    /** Null also for what a client put there that is no text. */
    private String variable(ProcessInstance process, String name) {
        Object value =
                engine.processes().getVariables(process.getId(), Set.of(name)).get(name);
        return value instanceof String text ? text : null;
    }
}
