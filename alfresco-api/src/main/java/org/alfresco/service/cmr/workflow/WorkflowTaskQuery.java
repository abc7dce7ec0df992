package org.alfresco.service.cmr.workflow;

import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

public class WorkflowTaskQuery {
    private String taskId;
    private WorkflowTaskState taskState;
    private String actorId;
    private String processId;
    private QName taskName;
    private Boolean active = Boolean.TRUE;
    private int limit = -1;
    private Map<QName, Object> processCustomProps;
    private Map<QName, Object> taskCustomProps;
    private List<OrderBy> orderBy = List.of();

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public WorkflowTaskState getTaskState() {
        return taskState;
    }

    public void setTaskState(WorkflowTaskState taskState) {
        this.taskState = taskState;
    }

    public String getActorId() {
        return actorId;
    }

    public void setActorId(String actorId) {
        this.actorId = actorId;
    }

    public String getProcessId() {
        return processId;
    }

    public void setProcessId(String processId) {
        this.processId = processId;
    }

    public QName getTaskName() {
        return taskName;
    }

    public void setTaskName(QName taskName) {
        this.taskName = taskName;
    }

    public Boolean isActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public Map<QName, Object> getProcessCustomProps() {
        return processCustomProps;
    }

    public void setProcessCustomProps(Map<QName, Object> processCustomProps) {
        this.processCustomProps = processCustomProps;
    }

    public Map<QName, Object> getTaskCustomProps() {
        return taskCustomProps;
    }

    public void setTaskCustomProps(Map<QName, Object> taskCustomProps) {
        this.taskCustomProps = taskCustomProps;
    }

    public OrderBy[] getOrderBy() {
        return orderBy.toArray(OrderBy[]::new);
    }

    public void setOrderBy(OrderBy[] orderBy) {
        this.orderBy = List.of(orderBy);
    }

    public enum OrderBy {
        TaskId_Asc,
        TaskId_Desc,
        TaskCreated_Asc,
        TaskCreated_Desc,
        TaskDue_Asc,
        TaskDue_Desc,
        TaskName_Asc,
        TaskName_Desc,
        TaskActor_Asc,
        TaskActor_Desc,
        TaskState_Asc,
        TaskState_Desc
    }
}
