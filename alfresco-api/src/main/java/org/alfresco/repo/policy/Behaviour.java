package org.alfresco.repo.policy;

public interface Behaviour {
    <T> T getInterface(Class<T> policy);

    NotificationFrequency getNotificationFrequency();

    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }
}
