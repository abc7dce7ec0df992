package org.alfresco.repo.policy;

public abstract class BaseBehaviour implements Behaviour {
    private final NotificationFrequency frequency;

    protected BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
